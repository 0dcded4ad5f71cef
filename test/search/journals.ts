import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../source/journal/day.ts';
import {emptyJournal, type Journal, withMonths} from '../../source/journal/journal.ts';
import {parseMonth} from '../../source/journal/month.ts';
import {parsePeople} from '../../source/journal/person/person.ts';
import {parseQuery} from '../../source/journal/query/parse.ts';
import {isQueryFault} from '../../source/journal/query/query.ts';
import {remembered} from '../../source/journal/remember.ts';
import {type Findings, findAll, type Hit, ranked} from '../../source/search/find.ts';
import {newVocabulary} from '../../source/search/vocabulary.ts';
import {context} from '../journal/example.ts';

const now = context().now;

/** The journal of a folder, as its files have it. Throws where one cannot be read. */
export const journalIn = (folder: string): Journal => {
	const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
	const people = parsePeople(text('people.json'));
	if ('unreadable' in people) throw new Error(people.unreadable.problem);
	const months = readdirSync(folder)
		.filter(name => /^\d{4}-\d\d\.json$/.test(name))
		.map(name => {
			const month = parseMonth(name.slice(0, 7) as MonthName, text(name));
			if (!('entries' in month)) throw new Error(month.unreadable.problem);
			return month;
		});
	return {...withMonths(emptyJournal, months), people};
};

/** Each journal is searched with one vocabulary, as a program does. */
const vocabularyFor = remembered((_: Journal) => newVocabulary());

/** All that a query finds. */
export const search = (journal: Journal, text: string, vocabulary = vocabularyFor(journal)): Findings => {
	const query = parseQuery(text, now);
	if (isQueryFault(query)) throw new Error(query.message);
	return findAll(journal, query, vocabulary);
};

/** The hits, best first. */
export const hitsOf = (journal: Journal, text: string): readonly Hit[] => ranked(search(journal, text));

/** An entry in one line, for tests to speak of. */
export const lineOf = ({entry}: Hit): string =>
	[
		entry.date,
		entry.kind,
		entry.people.join(', '),
		entry.place ?? '',
		(entry.tags ?? []).join(' '),
		entry.text.replaceAll('\n', ' '),
	].join(' | ');
