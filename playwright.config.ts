import { defineConfig } from '@playwright/test';

const report = process.env.HEARSAY_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  // Not `test-results`: Playwright empties its folder at start, other reports with it.
  outputDir: '.reports/e2e-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
});
