import type {Command, Group} from '../command.ts';
import {type Flags, privateFlag, topFlags} from '../flags.ts';
import {valuePlace, type WordChoices, wordPlaces} from '../word-kinds.ts';

/** What a script knows of a flag: as it is typed, what it is for, and what its value can be. */
export type FlagRow = {
	/** `--sort`, `-n`. */
	readonly flag: string;
	readonly about: string;
	readonly isListed: boolean;
	/** Undefined for a switch. */
	readonly value?: WordChoices;
	/** Whether it may stand without its value. */
	readonly isOptional: boolean;
};

/** What a script knows of a command. */
export type CommandRow = {
	readonly name: string;
	readonly summary: string;
	readonly flags: readonly FlagRow[];
	/** What its words can be, one after the other; the last holds for all that follow. */
	readonly places: readonly WordChoices[];
};

/** All commands as a script for a shell has them, and what may come before any. */
export type CompletionTable = {readonly commands: readonly CommandRow[]; readonly before: readonly FlagRow[]};

/** The table of a registry: every command is imported for it. */
export const completionTable = async (groups: readonly Group[]): Promise<CompletionTable> => {
	const loaded = await Promise.all(
		groups.flatMap(({commands}) => Object.entries(commands).map(async ([name, load]) => [name, await load()] as const)),
	);
	const names = loaded.map(([name]) => name);
	return {
		commands: loaded.map(([name, command]) => rowOf(name, command, names)),
		before: flagRows({...topFlags, ...privateFlag}),
	};
};

const rowOf = (name: string, {summary, usage, flags, completes}: Command, commands: readonly string[]): CommandRow => ({
	name,
	summary,
	flags: flagRows({...flags, ...topFlags}),
	places: wordPlaces(usage, {COMMAND: commands, ...completes}),
});

const flagRows = (flags: Flags): readonly FlagRow[] =>
	Object.entries(flags).flatMap(([name, {type, short, value = 'N', about, means = [], completes}]) => {
		const own = {
			about,
			...(type !== 'switch' && {value: valuePlace(value, completes)}),
			isOptional: type === 'id',
		};
		return [
			{flag: `--${name}`, isListed: true, ...own},
			...(short ? [{flag: `-${short}`, isListed: false, ...own}] : []),
			...means.map(other => ({flag: `--${other}`, isListed: false, ...own})),
		];
	});

/** A place as scripts say it: `who+plans`, `=today yesterday`, or nothing where it can be anything. */
export const placeInScript = (place: WordChoices): string => {
	const words = place.flatMap(one => (typeof one === 'string' ? [] : one));
	const kinds = place.filter(one => typeof one === 'string');
	return kinds.length > 0 ? kinds.join('+') : words.length > 0 ? `=${words.join(' ')}` : '';
};
