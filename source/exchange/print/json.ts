import type {Entry} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {type Person, personToJson} from '../../journal/person/person.ts';
import type {Exported} from './exported.ts';

/** One document with everything: people and entries as the files of a journal have them (data/README.md). */
export const jsonDocument = ({people, entries}: Pick<Exported, 'people' | 'entries'>): unknown => ({
	goodturn: 1,
	people: people.map((person: Person) => personToJson(person)),
	entries: entries.map((entry: Entry) => toJson(entry)),
});
