// Asks one question after the other, with a way back that keeps the answers.

import * as vscode from 'vscode';

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly value: string;
}

/** A list to choose from, or a line to fill in; `check` gives a sentence when the line will not do. `suggestion` is taken when the person only says yes. */
export type Question = {
  readonly key: string;
  readonly prompt: string;
  readonly suggestion: string;
} & (
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'line'; readonly check?: (line: string) => Promise<string | undefined> }
);

export type Answers = Readonly<Record<string, string>>;

/**
 * Undefined when the person leaves. `ask` gives the question of a key for the answers so far; what is in `given` is not asked.
 */
export async function wizard(title: string, keys: readonly string[], given: Answers, ask: (key: string, answers: Answers) => Promise<Question>): Promise<Answers | undefined> {
  const answers = new Map(Object.entries(given));
  const open = keys.filter((key) => !answers.has(key));
  for (let index = 0; index < open.length;) {
    const key = open[index] ?? '';
    const question = await ask(key, Object.fromEntries(answers));
    const answer = await put(title, { step: index + 1, of: open.length }, question, answers.get(key));
    if (answer === undefined) return undefined;
    if (answer === goBack) {
      index -= 1;
      continue;
    }
    answers.set(key, answer.said);
    index += 1;
  }
  return Object.fromEntries(answers);
}

interface Place {
  readonly step: number;
  readonly of: number;
}

const goBack = Symbol('back');

type Answer = { readonly said: string } | typeof goBack | undefined;

function put(title: string, place: Place, question: Question, before: string | undefined): Promise<Answer> {
  return new Promise((resolve) => {
    const input = question.kind === 'choice' ? choiceInput(question.choices, before ?? question.suggestion, resolve) : lineInput(question, before, resolve);
    input.title = title;
    input.step = place.step;
    input.totalSteps = place.of;
    input.ignoreFocusOut = true;
    input.placeholder = question.prompt;
    input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
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

function choiceInput(choices: readonly Choice[], active: string, resolve: (answer: Answer) => void): vscode.QuickPick<Choice> {
  const input = vscode.window.createQuickPick<Choice>();
  input.items = choices;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const suggested = choices.find(({ value }) => value === active);
  // An empty list would leave nothing for Enter.
  if (suggested !== undefined) input.activeItems = [suggested];
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
  /** Undefined too when the line has changed meanwhile: then it is not that line's turn to be judged. */
  const judge = async (): Promise<{ readonly line: string; readonly fault: string | undefined } | undefined> => {
    const line = input.value.trim();
    const fault = await question.check?.(line);
    if (line !== input.value.trim()) return undefined;
    input.validationMessage = fault;
    return { line, fault };
  };
  input.onDidChangeValue(() => void judge());
  input.onDidAccept(async () => {
    const judged = await judge();
    if (judged === undefined || judged.fault !== undefined) return;
    resolve({ said: judged.line });
    input.hide();
  });
  return input;
}
