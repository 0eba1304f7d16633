/** The unit tests alone, as `npm run mutate` runs them again and again. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/domain/**/*.test.ts'],
    css: { include: [/tokens\.css/] },
    testTimeout: 10_000,
  },
});
