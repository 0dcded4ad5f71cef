import {compareText} from '../entry.ts';
import {isRecord, type Record} from './record.ts';

/** The file of the journal that machines tell each other in who wrote what after what. A line an entry or a person. */
export const versionsFile = '.versions.jsonl';

/**
 * What that file holds: lines by the id of an entry, or the key of a person. More than one for the same where Git
 * joined two files by lines. What is true of both is true of the two together, so that it may be joined in any way.
 */
export type Versions = {
	readonly entries: ReadonlyMap<string, readonly string[]>;
	readonly people: ReadonlyMap<string, readonly string[]>;
	/** Lines that a newer goodturn wrote. */
	readonly others: ReadonlySet<string>;
};

export const noVersions: Versions = {entries: new Map(), people: new Map(), others: new Set()};

const beginning = /^\{"(id|person)":("(?:[^"\\]|\\.)*")/;

/** Reads the file. Never throws: a line that says nothing is left out. */
export const parseVersions = (text: string): Versions => {
	const [entries, people] = [new Map<string, string[]>(), new Map<string, string[]>()];
	const others = new Set<string>();
	for (const line of text.split(/\r?\n/)) {
		if (!line.startsWith('{')) continue;
		const [, what, quoted] = beginning.exec(line) ?? [];
		const key = quoted === undefined ? undefined : (parsed(quoted) as string | undefined);
		if (key === undefined) {
			if (parsed(line) !== undefined) others.add(line);
			continue;
		}
		const lines = what === 'id' ? entries : people;
		const known = lines.get(key);
		if (!known) lines.set(key, [line]);
		else if (!known.includes(line)) known.push(line);
	}
	return {entries, people, others};
};

/** The text of the file: the same bytes whatever order the lines came in. */
export const printVersions = ({entries, people, others}: Versions): string => {
	const sorted = (lines: ReadonlyMap<string, readonly string[]>): readonly string[] =>
		[...lines].sort(([a], [b]) => compareText(a, b)).flatMap(([, same]) => same.toSorted());
	return [...sorted(entries), ...sorted(people), ...[...others].sort()].map(line => `${line}\n`).join('');
};

/** A record as its line. `name`: of a person, as people.json shows them. */
export const lineOfEntry = (id: string, record: Record): string => JSON.stringify({id, ...record});
export const lineOfPerson = (person: string, name: string, record: Record): string =>
	JSON.stringify({person, name, ...record});

/** The records of lines; of one that is no record, nothing. */
export const recordsIn = (lines: readonly string[] = []): readonly (Record & {readonly name?: unknown})[] =>
	lines.map(parsed).filter(value => isRecord(value));

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** What either file says. */
export const joinVersions = (a: Versions, b: Versions): Versions => {
	const joined = (x: Versions['entries'], y: Versions['entries']): Versions['entries'] =>
		new Map(
			[...new Set([...x.keys(), ...y.keys()])].map(key => [
				key,
				[...new Set([...(x.get(key) ?? []), ...(y.get(key) ?? [])])],
			]),
		);
	return {
		entries: joined(a.entries, b.entries),
		people: joined(a.people, b.people),
		others: new Set([...a.others, ...b.others]),
	};
};
