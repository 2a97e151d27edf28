import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['{app,bench,components,lib,prisma,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
    globalSetup: ['scripts/test-database/global-setup.ts'],
    setupFiles: ['scripts/test-database/own-database.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // The machine may be shared; a hanging test still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
})
