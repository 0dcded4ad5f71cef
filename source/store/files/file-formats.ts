import type {MonthName} from '../../journal/day.ts';
import type {Unreadable} from '../../journal/format/list-file.ts';
import {type Month, parseMonth, printMonth} from '../../journal/month.ts';
import {noPeople, type People, parsePeople, printPeople} from '../../journal/person/person.ts';

/** How one kind of file is read and written; `parse` never throws. */
export type FileFormat<Data> = {
	readonly file: string;
	readonly parse: (text: string) => Data | Unreadable;
	readonly print: (data: Data) => string;
};

// Both are given what is in memory, if anything: where the file still says the same, that is taken, and nothing made of
// it is made again.
export const monthFormat = (name: MonthName, known?: Month): FileFormat<Month> => ({
	file: fileOf(name),
	parse: text => (known && !known.unreadable && printMonth(known) === text ? known : parseMonth(name, text)),
	print: printMonth,
});
export const peopleFormat = (known: People = noPeople): FileFormat<People> => ({
	file: 'people.json',
	parse: text => (known !== noPeople && !known.unreadable && printPeople(known) === text ? known : parsePeople(text)),
	print: printPeople,
});

/** The name of a month's file. */
export const fileOf = (name: MonthName): string => `${name}.json`;
