/** Parts of a form are added, removed and moved without touching the rest. */

import { expect, test } from 'vitest';
import { arranged } from '../../../src/edit/form/arrange.ts';
import { formOf } from '../../../src/edit/form/fields.ts';
import { entryIn, formValues } from '../../../src/edit/form/values.ts';

const FORM = formOf('centres');
const STEPS = [{ outcome: 'base' }, { outcome: 'close' }, { outcome: 'multi-function hub' }];
const CENTRE = {
  name: 'Oak',
  otherNames: ['Old oak', 'The tree'],
  steps: STEPS,
  closed: { date: '2019', sources: ['report'] },
};

test.each([
  ['up', 'steps.2', { steps: [STEPS[0], STEPS[2], STEPS[1]] }, 'steps.1'],
  ['down', 'steps.0', { steps: [STEPS[1], STEPS[0], STEPS[2]] }, 'steps.1'],
  ['up', 'steps.0', {}, 'steps.0'],
  ['down', 'steps.2', {}, 'steps.2'],
  ['remove', 'steps.1', { steps: [STEPS[0], STEPS[2]] }, 'steps'],
  ['remove', 'otherNames.0', { otherNames: ['The tree'] }, 'otherNames'],
  ['remove', 'closed', { closed: undefined }, 'closed'],
  ['add', 'otherNames', {}, 'otherNames.2'],
] as const)('%s %s', (how, path, changed, goOnAt) => {
  const { values, ...more } = arranged(FORM, formValues(FORM, CENTRE), how, path);
  expect(more).toEqual({ goOnAt });
  expect({ closed: undefined, ...entryIn(FORM, values) }).toMatchObject({ ...CENTRE, ...changed });
});

test('an added group of fields is there, with what it needs', () => {
  const { values, goOnAt } = arranged(FORM, formValues(FORM, { name: 'Oak' }), 'add', 'closed');
  expect(goOnAt).toBe('closed');
  expect(entryIn(FORM, values)).toMatchObject({ name: 'Oak', closed: { sources: [] } });
});

test('an item added to a list of groups follows the others', () => {
  const { values, goOnAt } = arranged(FORM, formValues(FORM, CENTRE), 'add', 'steps');
  expect(goOnAt).toBe('steps.3');
  expect(entryIn(FORM, values)['steps']).toHaveLength(4);
});
