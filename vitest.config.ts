import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', 'dist/**', 'var/**'];

export default defineConfig({
  test: {
    globalSetup: ['kit/testing/global.ts'],
    // Generous: a machine that does much else at once must not turn a test red.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // What a test waits for comes sooner or later on a busy machine; left alone, a poll gives up after one second.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    // Two cores: one worker more would only make the others wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, 'checks/**', '**/*.day.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'laws', include: ['checks/**/*.test.ts'], exclude: never, sequence: { groupOrder: 0 } },
      },
      {
        // A whole day in a browser: half of it is waiting, so two go on beside each other.
        extends: true,
        test: {
          name: 'day',
          include: ['apps/**/*.day.test.ts'],
          exclude: never,
          testTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
