import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** Rooms without state: their tests share a process, and so load each file of theirs once. */
const pure = ['journal', 'capture', 'search', 'changes'].map(room => `test/${room}/**/*.test.ts`);
const frames = ['test/tui/frames.test.{ts,tsx}'];

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		setupFiles: ['test/support/clean-up.ts'],
		// One a core: most of them wait for programs that they have started.
		maxWorkers: '100%',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		projects: [
			{extends: true, test: {name: 'pure', include: pure, isolate: false}},
			{extends: true, test: {name: 'frames', include: frames}},
			{extends: true, test: {name: 'house', include: ['test/**/*.test.{ts,tsx}'], exclude: [...pure, ...frames]}},
		],
	},
});
