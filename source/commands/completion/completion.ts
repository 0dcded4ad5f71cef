import {usageError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import type {Command, Group} from '../command.ts';
import {bashScript} from './bash-script.ts';
import {fishScript} from './fish-script.ts';
import {shells} from './shell-words.ts';
import {completionTable} from './table.ts';
import {zshScript} from './zsh-script.ts';

const scripts = {bash: bashScript, zsh: zshScript, fish: fishScript} as const;

/** The command that prints what a shell completes the others by, itself among them. */
export const completionOf = (groups: readonly Group[]): Command => ({
	usage: shells.join('|'),
	summary: 'what completes goodturn by TAB in your shell',
	about: [
		'bash: put the first of the lines below into ~/.bashrc. zsh: the second into ~/.zshrc, after compinit. fish: run ' +
			'the third once.',
		'Commands, flags and their values are in the script. Names, ids, tags and places come from the journal as it is; ' +
			'nothing that is typed is run, and private entries stay out of it.',
	],
	flags: {},
	examples: [
		'eval "$(goodturn completion bash)"',
		'eval "$(goodturn completion zsh)"',
		'goodturn completion fish > ~/.config/fish/completions/goodturn.fish',
	],
	run: async ({words, surroundings}) => {
		const [name, ...more] = words;
		const shell = shells.find(one => one === name);
		if (!shell || more.length > 0) {
			const wrong =
				name === undefined ? 'Which shell?' : `"${printable(words.join(' '))}" is not a shell that is known.`;
			throw usageError(`${wrong} Write goodturn completion ${shells.join('|')}. Nothing was printed.`);
		}
		const script = scripts[shell](await completionTable(groups), surroundings.version);
		return {lines: script.trimEnd().split('\n'), json: {shell, script}};
	},
});
