import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'vitest';
import {exampleJournal, type Home, makeHome} from '../../support/home.ts';
import {cli, nodeUnderTest} from '../../support/node.ts';
import {startTerminal, type Terminal} from '../../support/terminal.ts';

/** A shell with job control in a terminal, and our program started in it, as a person does. */
export type InShell = {readonly terminal: Terminal; readonly home: Home; readonly pid: number; readonly before: string};

const prompt = 'ready$ ';

/** Starts the shell, notes how its terminal is set, and opens the screens on a copy of the example journal. */
export const openInShell = async (
	env: Readonly<Record<string, string>> = {},
	args: readonly string[] = [],
	size: {readonly columns?: number; readonly rows?: number} = {},
): Promise<InShell> => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({
		command: 'bash',
		args: ['--norc', '--noprofile', '-i'],
		home,
		env: {PS1: prompt, HISTFILE: '/dev/null', ...env},
		...size,
	});
	await terminal.waitFor(prompt.trim());
	const before = await setting(terminal, home, 'before');
	terminal.type(`${nodeUnderTest()} ${cli} ${args.join(' ')}; echo "left with $?"\r`);
	await terminal.waitFor('? help');
	const pid = await terminal.until('the program among the children of the shell', () => childrenOf(terminal.pid)[0]);
	return {terminal, home, pid, before};
};

export const childrenOf = (pid: number): readonly number[] =>
	readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** How the terminal is set, as a command of the shell finds it. */
const setting = async (terminal: Terminal, home: Home, name: string): Promise<string> => {
	const file = join(home.folder, name);
	terminal.type(`stty -g > ${name}; echo "${name} is noted"\r`);
	return terminal.until(`the setting ${name}`, () => {
		try {
			return (terminal.text().includes(`\n${name} is noted`) && readFileSync(file, 'utf8').trim()) || undefined;
		} catch {
			return undefined;
		}
	});
};

/** Waits until the program was left with this code, and expects the terminal as it was. */
export const expectLeft = async ({terminal, home, pid, before}: InShell, code: number): Promise<void> => {
	// What is typed before the prompt is there may be eaten by the program that just ends.
	await terminal.waitFor(new RegExp(`left with ${code}\\s+${prompt.trim().replace('$', '\\$')}`));
	expect(terminal.modes()).toMatchObject({isAlternate: false, isCursorHidden: false});
	// bash marks pastes itself at its prompt, so what counts is what was written before it.
	const written = terminal.output().slice(0, terminal.output().lastIndexOf('left with'));
	expect(written.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(written.lastIndexOf('\u001b[?2004h'));
	expect(await setting(terminal, home, 'after')).toBe(before);
	expect(isThere(pid)).toBe(false);
};

export const isThere = (pid: number): boolean => {
	try {
		return !/\bZ\b/.test(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1] ?? '');
	} catch {
		return false;
	}
};

/** Whether the process is stopped. */
export const isStopped = (pid: number): boolean =>
	readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('T') ?? false;

/** The text that is kept and not saved; undefined where there is none. */
export const draftIn = ({journal}: Home): string | undefined => {
	try {
		return JSON.parse(readFileSync(join(journal, '.state', 'draft.json'), 'utf8')).text;
	} catch {
		return undefined;
	}
};

/** What the months of a journal hold, as one text. */
export const monthsIn = ({journal}: Home): string =>
	readdirSync(journal)
		.filter(name => /^\d{4}-\d{2}\.json$/.test(name))
		.map(name => readFileSync(join(journal, name), 'utf8'))
		.join('');
