import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bare, cli, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

/** Pipes as a shell makes them. `G` stands for the program. */
export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		mkdirSync(journal, {mode: 0o700});
		const entries = Array.from({length: size === 'full' ? 12_000 : 3000}, (_, at) => ({
			id: `${at.toString(16).padStart(8, '0')}-6a0f-4c6e-9d0e-2f1f6f0c9f11`,
			kind: 'note',
			date: '2026-10-02',
			people: [],
			text: `entry ${at} ${'word '.repeat(70)}end`,
			created: `2026-10-02T10:00:00.000Z`,
			edited: '2026-10-02T10:00:00.000Z',
		}));
		writeFileSync(join(journal, '2026-10.json'), `${JSON.stringify({goodturn: 1, entries}, null, 2)}\n`);
		const last = `entry ${entries.length - 1} `;
		const faults: string[] = [];
		const shell = (
			name: string,
			script: string,
			check: (ran: {readonly code: number | null; readonly out: string; readonly err: string}) => string | undefined,
			env: NodeJS.ProcessEnv = {},
		): void => {
			const ran = spawnSync('bash', ['-c', script.replaceAll(/\bG\b/g, `"${process.execPath}" "${cli}"`)], {
				env: bare(journal, {...env, FOLDER: folder}),
				encoding: 'utf8',
				maxBuffer: 1 << 28,
			});
			const fault = check({code: ran.status, out: ran.stdout, err: ran.stderr});
			if (fault) faults.push(`${name}: ${fault} (code ${ran.status}: ${ran.stderr.slice(0, 200)})`);
			if (/\n\s+at .*[:(]/.test(ran.stderr)) faults.push(`${name}: a stack trace: ${ran.stderr.slice(0, 300)}`);
			// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there
			if (/[\x1b\x9b]/.test(ran.stdout)) faults.push(`${name}: escapes in a pipe`);
		};
		const whole = ({code, out}: {readonly code: number | null; readonly out: string}) =>
			code === 0 && out.includes(last) && out.includes('entry 0 ')
				? undefined
				: `the output is not whole: ${out.length} characters`;
		shell('list | head -1', 'set -o pipefail; G list | head -1', ({err, out}) =>
			err === '' && out !== '' ? undefined : 'it does not end quietly',
		);
		shell('a slow reader', 'G list | (sleep 1; cat)', whole);
		shell('list --json', 'G list --json | cat', ({out}) =>
			JSON.parse(out).length === entries.length ? undefined : 'the document is not whole',
		);
		shell('standard output closed', 'G list >&-', ({code}) => (code === 0 || code === 1 ? undefined : 'it ends oddly'));
		shell('standard error closed', 'G nonsense 2>&-', ({code}) =>
			code === 2 ? undefined : 'it does not say that it failed',
		);
		shell('standard input closed', 'G list -n 1 <&-', ({code}) => (code === 0 ? undefined : 'it fails'));
		shell('/dev/full', 'G list >/dev/full', ({code}) => (code !== 0 ? undefined : 'it does not say that it failed'));
		shell('an add to /dev/full', 'G add "said to a full device" >/dev/full', () =>
			stored(journal).some(entry => entry.text === 'said to a full device') ? undefined : 'the entry is not there',
		);
		shell(
			'NODE_ENV=test',
			'G add "written in a test" && G list | head -3',
			() => (stored(journal).some(entry => entry.text === 'written in a test') ? undefined : 'nothing was written'),
			{NODE_ENV: 'test'},
		);
		shell('TERM=dumb', 'G list -n 1', ({code}) => (code === 0 ? undefined : 'it fails'), {TERM: 'dumb'});
		shell('no terminal at all', 'setsid bash -c "G </dev/null" | cat', ({out}) =>
			out.includes('entry ') ? undefined : 'it does not list',
		);
		shell('FORCE_COLOR and --no-color', 'G list -n 1 --no-color', ({code}) => (code === 0 ? undefined : 'it fails'), {
			FORCE_COLOR: '1',
		});
		shell(
			'5 MB of standard input',
			`node -e 'process.stdout.write("long ".repeat(1000000))' | G add -`,
			({code, err}) => (code === 0 || err.length > 100 ? undefined : 'neither written nor given back'),
		);
		return {faults, figures: `13 pipes, ${entries.length} entries`};
	});
