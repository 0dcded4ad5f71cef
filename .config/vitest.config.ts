import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		include: ['test/**/*.test.{ts,tsx}'],
		setupFiles: ['test/support/clean-up.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});
