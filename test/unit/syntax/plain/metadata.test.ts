// Title, dates and labelled lines of a pasted report go into the front matter of the draft.
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { pasted } from './pasted.ts';

function frontMatter(text: string, fileName?: string): unknown {
  const found = /^---\n([\s\S]*?)\n---\n/.exec(pasted(text, fileName).markdown)?.[1];
  return found === undefined ? undefined : parse(found);
}

describe('the front matter of a draft', () => {
  it('takes product, instance, region and day from a title of that form', () => {
    assert.deepEqual(frontMatter('Folia EU02 - RCA - May 3, 2021\n\nSummary\n\nText.'), { title: 'Folia EU02 - RCA - May 3, 2021', date: '2021-05-03', products: 'Folia', environment: 'EU02' });
    assert.deepEqual(frontMatter('Folia EMEA Search RCA May 3, 2021\n\nSummary\n\nText.'), { title: 'Folia EMEA Search RCA May 3, 2021', date: '2021-05-03', products: 'Folia', region: 'EMEA' });
    assert.deepEqual(frontMatter('EMEA Data Center - RCA - May 3, 2021\n\nSummary\n\nText.'), { title: 'EMEA Data Center - RCA - May 3, 2021', date: '2021-05-03', region: 'EMEA' });
  });

  it('guesses nothing from other titles', () => {
    assert.deepEqual(frontMatter('Why the gate of the harbour stopped\n\nSummary\n\nText.'), { title: 'Why the gate of the harbour stopped' });
    assert.deepEqual(frontMatter('Database Outage RCA\n\nSummary\n\nText.'), { title: 'Database Outage RCA' });
    assert.deepEqual(frontMatter('Postmortem of INC-204, 04/05/2024\n\nSummary\n\nText.'), { title: 'Postmortem of INC-204, 04/05/2024' });
  });

  it('takes labelled lines above the first section when the whole value fits', () => {
    const text = 'Gate outage\n\nDate: 3 May 2021\nSeverity: SEV-2\nPrepared by:\tAda Quill\nOwner: the team of the gates and of the\nlocks\n\nSummary\n\nText.\n\nStatus: open to all';
    assert.deepEqual(frontMatter(text), { title: 'Gate outage', date: '2021-05-03', severity: 'SEV-2', authors: 'Ada Quill' });
    assert.match(pasted(text).markdown, /^Owner: the team of the gates and of the locks$/m);
    assert.match(pasted(text).markdown, /^Status: open to all$/m);
  });

  it('takes a first line that names the document and not a section', () => {
    const text = 'Root Cause Analysis\n\nDate: 3 May 2021\n\nSummary\n\nText.\n\nRoot Cause\n\nText.';
    assert.deepEqual(frontMatter(text), { title: 'Root Cause Analysis', date: '2021-05-03' });
    assert.equal(frontMatter('Root Cause Analysis\n\nA disk was full.'), undefined);
  });

  it('takes no labelled line from under a heading', () => {
    assert.deepEqual(frontMatter('# Gate outage\n\n## When\n\nStart: 2021-05-03\nStatus: draft'), { title: 'Gate outage' });
  });

  it('leaves a date with a clock in the text, so that the clock is not lost', () => {
    const text = 'Gate outage\n\nDate: 3 May 2021, 10:00 UTC\n\nSummary\n\nText.';
    assert.deepEqual(frontMatter(text), { title: 'Gate outage' });
    assert.match(pasted(text).markdown, /^Date: 3 May 2021, 10:00 UTC$/m);
  });

  it('takes the subject of a mail as title and the day of the file name', () => {
    assert.deepEqual(frontMatter('From: Ops <ops@quay.example>\nSent: Monday, May 3, 2021 10:00\nSubject: Gate outage\n\nSummary\n\nText.', '2021-05-03-gate.txt'), { title: 'Gate outage', date: '2021-05-03' });
  });

  it('names the profile that the headings show, or the one asked for', () => {
    const text = 'Introduction\n\nText.\n\nEvent Timeline\n\nText.\n\nRoot Cause Analysis\n\nText.\n\nTechnical Action Items and Preventive Measures\n\nText.\n\nCustomer Communication\n\nText.';
    assert.deepEqual(frontMatter(text), { profile: 'ex-libris' });
  });

  it('keeps the front matter that a text has, and adds what it lacks', () => {
    const { markdown } = pasted('---\n# mine\ntitle: "Gate"\ncustom: [1, 2]\n---\n\n# Gate outage\n\nEvent Timeline\n\nText.', '2021-05-03.md');
    assert.equal(markdown, '---\ndate: 2021-05-03\n# mine\ntitle: "Gate"\ncustom: [1, 2]\n---\n\n# Gate outage\n\n## Event Timeline\n\nText.\n');
  });

  it('is not there when nothing is known', () => {
    assert.equal(pasted('text in lower case.').markdown, 'text in lower case.\n');
  });

  it('reads product and tags from the page', () => {
    const text = 'Sign in\nHome\n\nGate outage RCA\n\nSummary\n\nText of it.\n\nWas this article helpful?\n\nProduct\nFolia\nTags\n  gates\n  harbour:north\nPrivacy Policy';
    assert.deepEqual(frontMatter(text), { title: 'Gate outage RCA', products: 'Folia', tags: ['gates', 'harbour:north'] });
  });
});
