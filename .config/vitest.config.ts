import {readFileSync, statfsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {BaseSequencer} from 'vitest/node';

/** Rooms without state: what one reads of them while one changes them (`npm run test:fast`). */
const pure = ['journal', 'capture', 'search', 'changes'].map(room => `test/${room}/**/*.test.ts`);
const frames = ['test/tui/frames.test.{ts,tsx}'];
/** What looks at a module through another one in its place: nobody may have loaded it before. */
const alone = ['test/tui/measuring.test.ts'];

/** Short files of long tests, the longest first: begun last, one would keep a core waiting for another. */
const long = [
	'torture/torture.',
	'tui/private.',
	'commands/completion/tab.',
	'store/sync/',
	'commands/transcripts.',
	'store/kept.',
];

/** A file system in memory with room for every folder of the tests, which may run what lies there. */
const memory = (): string | undefined => {
	const folder = '/dev/shm';
	try {
		const {bavail, bsize} = statfsSync(folder);
		const [, options] =
			new RegExp(`^\\S+ ${folder} tmpfs (\\S+)`, 'm').exec(readFileSync('/proc/mounts', 'utf8')) ?? [];
		return bavail * bsize > 2 ** 32 && options?.split(',').every(one => one !== 'noexec' && one !== 'ro')
			? folder
			: undefined;
	} catch {
		return undefined;
	}
};

// Every write waits for the disk, and most tests wait for writes. The torture in full is on the disk.
const room = memory();
if (room !== undefined) process.env.TMPDIR ??= room;

class LongFirst extends BaseSequencer {
	override async sort(...[files]: Parameters<BaseSequencer['sort']>): ReturnType<BaseSequencer['sort']> {
		const sorted = await super.sort(files);
		const projects = [...new Set(sorted.map(({project}) => project.name))];
		const placeOf = ({moduleId, project}: (typeof sorted)[number]): number => {
			const at = long.findIndex(name => moduleId.includes(`/test/${name}`));
			return at < 0 ? long.length + projects.indexOf(project.name) : at;
		};
		return sorted.sort((a, b) => placeOf(a) - placeOf(b));
	}
}

export default defineConfig({
	test: {
		sequence: {sequencer: LongFirst},
		root: fileURLToPath(new URL('..', import.meta.url)),
		setupFiles: ['test/support/clean-up.ts'],
		// More than cores: most wait for programs that they have started, and some of those wait as well.
		maxWorkers: Math.ceil(1.5 * availableParallelism()),
		testTimeout: 30_000,
		hookTimeout: 60_000,
		projects: [
			{extends: true, test: {name: 'pure', include: pure, isolate: false}},
			{extends: true, test: {name: 'frames', include: frames}},
			{extends: true, test: {name: 'alone', include: alone}},
			{
				extends: true,
				// To start a process and load the house into it takes more than most of these files do.
				test: {
					name: 'house',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: [...pure, ...frames, ...alone],
					isolate: false,
				},
			},
		],
	},
});
