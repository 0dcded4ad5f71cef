import type {MonthName} from '../../journal/day.ts';
import type {Unreadable} from '../../journal/format/list-file.ts';
import {type Month, parseMonth, printMonth} from '../../journal/month.ts';
import {type People, parsePeople, printPeople} from '../../journal/people/person.ts';

/** How one kind of file is read and written; `parse` never throws. */
export type Format<Data> = {readonly file: string; readonly parse: (text: string) => Data | Unreadable; readonly print: (data: Data) => string};

export const monthFormat = (name: MonthName): Format<Month> => ({file: fileOf(name), parse: text => parseMonth(name, text), print: printMonth});
export const peopleFormat: Format<People> = {file: 'people.json', parse: parsePeople, print: printPeople};

/** The name of a month's file. */
export const fileOf = (name: MonthName): string => `${name}.json`;
