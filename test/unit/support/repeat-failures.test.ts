import { expect, test } from 'vitest';
import { namePattern } from '../../support/repeat-failures.ts';

test('the names of a test and its groups become one pattern that the shell passes on as it is', () => {
  expect(namePattern('an answer > costs £5 (or more?)')).toBe(
    String.raw`'^an answer > costs £5 \(or more\?\)$'`,
  );
  expect(namePattern("the reader’s and the site's")).toBe(
    String.raw`'^the reader’s and the site'\''s$'`,
  );
});
