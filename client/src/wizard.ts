// Asks one question after the other, with a way back that keeps the answers.

import * as vscode from 'vscode';

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: string;
}

/** A list to choose from, or a line to fill in; `check` gives a sentence when the line will not do. */
export type Question = {
  readonly key: string;
  readonly prompt: string;
} & (
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'line'; readonly suggestion: string; readonly check?: (line: string) => string | undefined }
);

export type Answers = Readonly<Record<string, string>>;

/**
 * Undefined when the person leaves. `ask` gives the next question for the answers so far, undefined after the last;
 * what is in `given` is not asked.
 */
export async function wizard(title: string, steps: number, given: Answers, ask: (index: number, answers: Answers) => Question): Promise<Answers | undefined> {
  const answers = new Map(Object.entries(given));
  const asked: number[] = [];
  for (let index = 0; index < steps;) {
    const question = ask(index, Object.fromEntries(answers));
    if (Object.hasOwn(given, question.key)) {
      index += 1;
      continue;
    }
    const answer = await put(title, { step: index + 1, of: steps, back: asked.length > 0 }, question, answers.get(question.key));
    if (answer === undefined) return undefined;
    if (answer === goBack) {
      index = asked.pop() ?? 0;
      continue;
    }
    answers.set(question.key, answer.said);
    asked.push(index);
    index += 1;
  }
  return Object.fromEntries(answers);
}

interface Place {
  readonly step: number;
  readonly of: number;
  readonly back: boolean;
}

const goBack = Symbol('back');

type Answer = { readonly said: string } | typeof goBack | undefined;

function put(title: string, place: Place, question: Question, before: string | undefined): Promise<Answer> {
  return new Promise((resolve) => {
    const input = question.kind === 'choice' ? choiceInput(question.choices, before, resolve) : lineInput(question, before, resolve);
    input.title = title;
    input.step = place.step;
    input.totalSteps = place.of;
    input.ignoreFocusOut = true;
    input.placeholder = question.prompt;
    input.buttons = place.back ? [vscode.QuickInputButtons.Back] : [];
    const finish = (answer: Answer): void => {
      resolve(answer);
      input.dispose();
    };
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) finish(goBack);
    });
    // A second call to `resolve` does nothing, so that hiding after an answer is not an answer.
    input.onDidHide(() => finish(undefined));
    input.show();
  });
}

function choiceInput(choices: readonly Choice[], before: string | undefined, resolve: (answer: Answer) => void): vscode.QuickPick<Choice> {
  const input = vscode.window.createQuickPick<Choice>();
  input.items = choices;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const active = choices.find(({ value }) => value === before);
  if (active !== undefined) input.activeItems = [active];
  input.onDidAccept(() => {
    const [chosen] = input.selectedItems;
    if (chosen === undefined) return;
    resolve({ said: chosen.value });
    input.hide();
  });
  return input;
}

function lineInput(question: Extract<Question, { kind: 'line' }>, before: string | undefined, resolve: (answer: Answer) => void): vscode.InputBox {
  const input = vscode.window.createInputBox();
  input.value = before ?? question.suggestion;
  input.prompt = question.prompt;
  const fault = (): string | undefined => question.check?.(input.value.trim());
  input.onDidChangeValue(() => {
    input.validationMessage = fault();
  });
  input.onDidAccept(() => {
    input.validationMessage = fault();
    if (fault() !== undefined) return;
    resolve({ said: input.value.trim() });
    input.hide();
  });
  return input;
}
