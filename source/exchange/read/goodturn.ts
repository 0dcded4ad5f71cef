import type {Entry} from '../../journal/entry.ts';
import {readEntry} from '../../journal/format/read-entry.ts';
import {type Person, readPerson} from '../../journal/person/person.ts';
import {gathering} from '../common/gather.ts';
import type {FormatReader} from '../imported.ts';
import {listInJson, objectOf, parseJson} from './json.ts';

/** What `goodturn export json` writes, and the files of a journal themselves. */

/** Whether a JSON value is such a document. */
export const isGoodturn = (value: unknown): boolean => typeof objectOf(value).goodturn === 'number';

export const readGoodturn: FormatReader = (files, means) => {
	const found = gathering('goodturn', means);
	const entries: Entry[] = [];
	const people: Person[] = [];
	for (const {name, text} of files) {
		const value = parseJson(name, text);
		if ('unfit' in value) return value;
		const {goodturn, ...document} = objectOf(value.json);
		if (goodturn !== 1) return {unfit: `${name} was written by a newer goodturn. Update goodturn, then try again.`};
		for (const [at, one] of listInJson(document.entries).entries()) {
			const entry = readEntry(one);
			if (typeof entry === 'string') found.problem(name, at + 1, `entry ${at + 1}: ${entry}`);
			else entries.push(entry);
		}
		for (const [at, one] of listInJson(document.people).entries()) {
			const person = readPerson(one);
			if (typeof person === 'string') found.problem(name, at + 1, `person ${at + 1}: ${person}`);
			else people.push(person);
		}
	}
	return {...found.done(), entries, people};
};
