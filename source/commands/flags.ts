import {usageError} from '../errors.ts';
import {nearest} from './nearest.ts';
import type {Completes} from './word-kinds.ts';

/** A flag of a command, by its name without dashes. A switch is there or not; the others take a value. */
export type Flag = {
	/** `id`: a switch that may have the id of an entry after it; its value is empty where there is none. */
	readonly type: 'switch' | 'text' | 'number' | 'id';
	/** One letter, for `-n`. */
	readonly short?: string;
	/** What its value is called in help: `DATE`. */
	readonly value?: string;
	readonly about: string;
	/** What its value can be, where its name in help does not tell. */
	readonly completes?: Completes;
	/** May be given more than once; each value counts. Only text. */
	readonly isMultiple?: true;
	/** Other names that people give it: they work, and help does not list them. */
	readonly means?: readonly string[];
};

export type Flags = Readonly<Record<string, Flag>>;

/** The flags of one call, of the type that each was declared with. */
export type FlagValues = {
	readonly on: ReadonlySet<string>;
	readonly text: Readonly<Record<string, string>>;
	readonly number: Readonly<Record<string, number>>;
	readonly texts: Readonly<Record<string, readonly string[]>>;
};

export const noFlags: FlagValues = {on: new Set(), text: {}, number: {}, texts: {}};

/** The flags that every command takes. */
export const commonFlags: Flags = {
	journal: {type: 'text', value: 'DIR', about: 'the folder of the journal'},
	demo: {type: 'switch', about: 'the example journal, in memory: nothing is kept'},
	json: {type: 'switch', about: 'print one JSON document'},
	quiet: {type: 'switch', about: 'say nothing where all went well'},
	'no-color': {type: 'switch', about: 'no colour'},
	ascii: {type: 'switch', about: 'letters instead of symbols'},
	help: {type: 'switch', short: 'h', about: 'this help'},
};

/** Flags that come before any command. */
export const topFlags: Flags = {
	...commonFlags,
	version: {type: 'switch', about: 'the version'},
	'screen-reader': {type: 'switch', about: 'screens as plain lines in reading order'},
};

/** Of whatever shows entries: those that are private are left out without it. */
export const privateFlag: Readonly<Record<'private', Flag>> = {private: {type: 'switch', about: 'private entries too'}};

/** Flags of `goodturn` without a command: a command that shows no entries does not take `--private`. */
export const screensFlags: Flags = {...topFlags, ...privateFlag};

/**
 * The arguments, sorted: flags as `--name` or `--name=value`, so that no parser can take a text for a flag; and words.
 */
export type Sorted = {readonly flags: readonly string[]; readonly words: readonly string[]};

/**
 * Tells flags from words, up to the first word where `isFirstOnly`; the rest is in `rest`. `--` ends the flags. What
 * looks like a flag and is none throws usageError, but text that only begins with a dash (`-5 euros`) is a word.
 */
export const sortArguments = (
	argv: readonly string[],
	known: Flags,
	options: {readonly isFirstOnly?: true; readonly takesDashes?: boolean} = {},
): Sorted & {readonly rest: readonly string[]} => {
	const flags: string[] = [];
	const words: string[] = [];
	for (let at = 0; at < argv.length; at++) {
		const token = argv[at] ?? '';
		if (token === '--') {
			words.push(...argv.slice(at + 1));
			break;
		}
		const [name, given] = asFlag(token, known);
		if (name === undefined) {
			if (looksLikeFlag(token, options.takesDashes ?? false)) throw unknownFlag(token, known);
			if (options.isFirstOnly) return {flags, words: [token], rest: argv.slice(at + 1)};
			words.push(token);
			continue;
		}
		if (known[name]?.type === 'switch') {
			if (given !== undefined) throw usageError(`--${name} takes no value. Nothing was done.`);
			flags.push(`--${name}`);
			continue;
		}
		if (known[name]?.type === 'id') {
			const id = given ?? (/^(?:\^\d*|[0-9a-f][0-9a-f-]{3,35})$/i.test(argv[at + 1] ?? '') ? argv[++at] : '');
			flags.push(`--${name}=${id}`);
			continue;
		}
		const value = given ?? argv[++at];
		if (value === undefined || value === '')
			throw usageError(`--${name} needs ${known[name]?.value ?? 'a value'} after it. Nothing was done.`);
		flags.push(`--${name}=${value}`);
	}
	return {flags, words, rest: []};
};

/** The name of the flag that a token is, and the value within it; undefined where it is none of the known. */
const asFlag = (token: string, known: Flags): readonly [name?: string, value?: string | undefined] => {
	const long = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(token);
	if (long?.[1] !== undefined) {
		const called = long[1];
		const own = Object.hasOwn(known, called)
			? called
			: Object.keys(known).find(key => known[key]?.means?.includes(called));
		return own === undefined ? [] : [own, long[2]];
	}
	const short = /^-([a-z])(?:=?(\d+))?$/.exec(token);
	const name = Object.keys(known).find(key => short && known[key]?.short === short[1]);
	return name === undefined ? [] : [name, short?.[2]];
};

const looksLikeFlag = (token: string, takesDashes: boolean): boolean =>
	token.startsWith('-') && (takesDashes ? /^--[a-z][\w-]*(=|$)/i : /^--?[a-z][\w-]*(=|$)/i).test(token);

const unknownFlag = (token: string, known: Flags): Error => {
	const written = token.replace(/^-+/, '').replace(/=.*/s, '');
	const other = nearest(
		written,
		Object.entries(known).flatMap(([name, {means = []}]) => [name, ...means]),
	);
	// A near miss of another name is answered with the name that help lists.
	const near = Object.keys(known).find(name => name === other || known[name]?.means?.includes(other ?? ''));
	return usageError(
		`${token.replace(/=.*/s, '')} is not a flag of this command. ` +
			`${near ? `Did you mean --${near}? ` : ''}Nothing was done. For a text that begins with a dash, write -- ` +
			'before it.',
	);
};

/**
 * The key under which meow takes and returns a flag: it has no dashes, and turns `--no-color` into a `color` that is
 * false.
 */
export const meowKey = (name: string): string =>
	name.replace(/^no-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The flags as meow is told of them. */
export const forMeow = (known: Flags): Record<string, {type: 'boolean' | 'string' | 'number'; isMultiple?: true}> =>
	Object.fromEntries(
		Object.entries(known).map(([name, {type, isMultiple}]) => [
			meowKey(name),
			{
				type: type === 'switch' ? 'boolean' : type === 'number' ? 'number' : 'string',
				...(isMultiple && {isMultiple}),
			} as const,
		]),
	);

/** What meow read, checked: it turns `-n abc` into NaN, and a flag given twice into a list. Throws usageError. */
export const checkFlags = (read: Readonly<Record<string, unknown>>, known: Flags): FlagValues => {
	const on = new Set<string>();
	const text: Record<string, string> = {};
	const number: Record<string, number> = {};
	const texts: Record<string, readonly string[]> = {};
	for (const [name, flag] of Object.entries(known)) {
		const value = read[meowKey(name)];
		if (value === undefined) continue;
		if (flag.isMultiple && Array.isArray(value)) texts[name] = value.map(String);
		else if (flag.type === 'switch' && typeof value === 'boolean') {
			if (value !== name.startsWith('no-')) on.add(name);
		} else if ((flag.type === 'text' || flag.type === 'id') && typeof value === 'string') text[name] = value;
		else if (flag.type === 'number' && typeof value === 'number' && Number.isInteger(value) && value >= 0)
			number[name] = value;
		else
			throw usageError(
				`${flag.short ? `-${flag.short}` : `--${name}`} takes ` +
					`${flag.type === 'number' ? 'a whole number' : 'one value'}. Nothing was done.`,
			);
	}
	return {on, text, number, texts};
};
