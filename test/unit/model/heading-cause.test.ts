import assert from 'node:assert/strict';
import { coveredIds, headingCause } from '../../../server/src/model/heading-cause.ts';

describe('headingCause', () => {
  it('takes number and words apart', () => {
    assert.deepEqual(headingCause('Contributing Factor 1: No check of serial numbers'), { id: 'C1', text: 'No check of serial numbers' });
    assert.deepEqual(headingCause('Root Cause # 12 – Nobody looked'), { id: 'C12', text: 'Nobody looked' });
    assert.deepEqual(headingCause('Factor no. 3'), { id: 'C3', text: 'Factor no. 3' });
    assert.deepEqual(headingCause('Contributing Factor: no number'), { text: 'Contributing Factor: no number' });
    assert.deepEqual(headingCause('Cause of 2026'), { text: 'Cause of 2026' });
  });
});

describe('coveredIds', () => {
  it('reads ids in all the ways they are listed', () => {
    for (const words of ['C1, C2', 'C1 C2', 'C1/C2', 'C1; C2', 'C1 and C2', 'Contributing Factor 1, Contributing Factor 2', 'Root Cause #1<br>Root Cause # 2']) assert.deepEqual(coveredIds(words), ['C1', 'C2'], words);
  });

  it('keeps other words together', () => {
    assert.deepEqual(coveredIds('Contributing Factor 1, Lessons Learned'), ['C1', 'Lessons Learned']);
    assert.deepEqual(coveredIds('{{which causes}}'), ['{{which causes}}']);
    assert.deepEqual(coveredIds(' '), []);
  });
});
