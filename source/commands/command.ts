import type {Context} from '../journal/wish.ts';
import type {Store} from '../store/store.ts';
import type {Flag, FlagValues} from './flags.ts';
import type {Style} from './style.ts';
import type {Completes} from './word-kinds.ts';

/**
 * A command of the shell. To add one: write a file here that exports a `Command`, and name it in registry.ts; help,
 * README's table and the reading of its flags come from what is in it.
 */
export type Command = {
	/** What follows the name: `ID WHO WHAT…`. */
	readonly usage: string;
	/** What it does, in a few words that fit one line of the overview. */
	readonly summary: string;
	/** What `help` says beneath, a paragraph an item. */
	readonly about: readonly string[];
	readonly flags: Readonly<Record<string, Flag>>;
	/** What the names in `usage` mean to whoever completes them, where that is something of its own. */
	readonly completes?: Readonly<Record<string, Completes>>;
	/** Whole commands, as one would type them. */
	readonly examples: readonly string[];
	/** Words that begin with one dash and are no flag of the command are its words: `list -lunch`. */
	readonly takesDashes?: true;
	/** The words are somebody's text: they are given back when the command fails. */
	readonly takesText?: true;
	/** Throws only the errors of errors.ts; whatever else is thrown is a bug. */
	readonly run: (call: Call) => Promise<Output>;
};

/** Commands that belong together in the overview of `help`; each is imported only when it is called. */
export type Group = {readonly title: string; readonly commands: Readonly<Record<string, () => Promise<Command>>>};

/** One call of a command: what was typed, and all of the world that a command may touch. */
export type Call = {
	/** What was typed after the name, without flags. */
	readonly words: readonly string[];
	readonly flags: FlagValues;
	readonly store: Store;
	/** The moment, and new ids. */
	readonly context: Context;
	readonly style: Style;
	/** The program and the process that it runs in, for what is said of them. */
	readonly surroundings: Program;
	/** Whether a person sits at both ends, so that a screen may be opened. */
	readonly isTerminal: boolean;
	/** The whole of standard input; undefined where that is a terminal. Throws userError where it is not UTF-8. */
	readonly input: () => Promise<string | undefined>;
	/** The text after a person changed it in their editor. Throws userError where the editor failed. */
	readonly edit: (text: string) => Promise<string>;
};

/** The version of goodturn, and what a process knows of itself and of its terminal. */
export type Program = {
	readonly version: string;
	/** Where the man page lies, if it was built. */
	readonly manPage: string;
	readonly process: Pick<NodeJS.Process, 'arch' | 'env' | 'platform' | 'stderr' | 'stdin' | 'stdout' | 'version'>;
};

/** What a command gives back: cli.ts prints it, or opens the screens. */
export type Output = Printed | Screens;

export type Printed = {
	/** Lines for a person, ready for the terminal. */
	readonly lines: readonly string[];
	/** The one document of `--json`. One that takes long to make is made when it is asked for. */
	readonly json: unknown;
	/** The same as text, where it is nested too deeply for `JSON.stringify`. */
	readonly jsonText?: string;
	/** Lines for standard error: what is worth knowing beside the result. Left out with `--quiet`. */
	readonly remarks?: readonly string[];
	/** The lines only say what was done, and are left out with `--quiet`. */
	readonly isEcho?: true;
	/** The lines are for reading, and may go through the pager. */
	readonly isLong?: true;
	/** 0 where absent. */
	readonly exitCode?: number;
};

/** Opens the screens, at the timeline, with the composer, or with the search that prints the chosen id. */
export type Screens = {readonly open: 'view' | 'composer' | 'search'};
