import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Home} from './home.ts';
import {cli, nodeUnderTest} from './node.ts';
import {startTerminal} from './terminal.ts';

/** What a shell is started with: nothing of the machine's own, and a prompt that is known again. */
const starts = {
	bash: ['--norc', '--noprofile', '-i'],
	zsh: ['-f', '-i'],
	fish: ['--no-config', '-i'],
} as const;

/** What it is told first, in a file of its own: the prompt, goodturn on the path, and its completion. */
const set = {
	bash: [
		"PS1='ready> '; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'",
		'eval "$(goodturn completion bash)"',
	],
	zsh: [
		"PROMPT='ready> '; unsetopt beep prompt_sp prompt_cr",
		'autoload -Uz compinit; compinit -u -d "$HOME/.zcompdump"; eval "$(goodturn completion zsh)"',
	],
	fish: ["function fish_prompt; echo 'ready> '; end; function fish_greeting; end", 'goodturn completion fish | source'],
} as const;

/** A shell in a terminal, in which goodturn is completed as its script has it. */
export type TabShell = Awaited<ReturnType<typeof startTabShell>>;

/**
 * Starts a shell with goodturn's completion, and a command `say` that writes the words which it was given to a file:
 * what the shell really made of the line.
 */
export const startTabShell = async (
	shell: keyof typeof starts,
	home: Home,
	options: {readonly columns?: number; readonly rows?: number; readonly first?: string} = {},
) => {
	const bin = join(home.folder, 'bin');
	mkdirSync(bin, {recursive: true});
	const program = (name: string, lines: readonly string[]): void => {
		// Beside it, and then in its place: the shell before may still run the one that is there.
		writeFileSync(join(bin, `.${name}`), `#!/bin/sh\n${lines.join('\n')}\n`, {mode: 0o755});
		renameSync(join(bin, `.${name}`), join(bin, name));
	};
	const said = join(home.folder, 'said');
	// The real program for what a script asks, and what is typed otherwise is written down instead of done.
	program('goodturn', [
		`case "$1" in complete|completion) exec '${nodeUnderTest()}' '${cli}' "$@" ;; esac`,
		`printf '%s\\0' "$@" > '${said}'`,
		'echo "said $#"',
	]);
	const script = join(home.folder, `set.${shell}`);
	writeFileSync(script, `${[...set[shell], options.first ?? ''].join('\n')}\n`);
	const terminal = startTerminal({
		command: shell,
		args: starts[shell],
		home,
		columns: options.columns ?? 100,
		rows: options.rows ?? 40,
		env: {PATH: `${bin}:${home.env.PATH}`, HISTFILE: '/dev/null'},
	});
	terminal.type(`. '${script}'\r`);
	await terminal.waitFor(/^ready> *$/m);
	const line = async (typed: string): Promise<void> => {
		// What is on the line and on the screen goes first.
		terminal.press('ctrl-e', 'ctrl-u', 'ctrl-l');
		await terminal.until('an empty line', () => terminal.text().trim() === 'ready>');
		const text = typed.replace(/\t+$/, '');
		terminal.type(text);
		await terminal.until(`${text} on the line`, () => terminal.text().includes(text.slice(-12).trimEnd()));
		terminal.type(typed.slice(text.length));
	};
	return {
		...terminal,
		/** Types a line, and TAB where it has one, and gives back what the shell shows once `wanted` is there. */
		offered: async (typed: string, wanted: string | RegExp): Promise<string> => {
			await line(typed);
			await terminal.waitFor(wanted);
			return terminal.text();
		},
		/**
		 * Types a line with a TAB at its end, waits until a text is on the line, and runs it: the words that a program
		 * gets.
		 */
		completed: async (typed: string, wanted: string | RegExp): Promise<readonly string[]> => {
			await line(`${typed}\t`);
			await terminal.waitFor(wanted);
			rmSync(said, {force: true});
			terminal.press('enter');
			await terminal.waitFor(/said \d/);
			return readFileSync(said, 'utf8').split('\0').slice(0, -1);
		},
	};
};

/** Whether a program is on this machine. */
export const isInstalled = (command: string): boolean =>
	spawnSync('sh', ['-c', 'command -v "$0"', command]).status === 0;
