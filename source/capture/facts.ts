import type {Now} from '../journal/day.ts';
import {readBirthday} from './dates/birthday.ts';
import type {FactField} from './sentences/frames/finding.ts';

const fields: ReadonlyMap<string, FactField> = new Map([
	['birthday', 'birthday'],
	['city', 'city'],
	['work', 'work'],
	['offers', 'offers'],
	['circle', 'circles'],
	['circles', 'circles'],
	['alias', 'aliases'],
	['aliases', 'aliases'],
	['met', 'met'],
]);

/** The word that a field has in a line: `fact Tom: offers cello lessons`. */
export const factWord = (field: FactField): string =>
	({circles: 'circle', aliases: 'alias'})[field as 'circles'] ?? field;

/** What `fact Tom: city Bern` tells: `city Bern` as field and value; or how it is to be written. */
export const readFact = (
	text: string,
	now: Now,
): {readonly field: FactField; readonly value: string} | {readonly hint: string} => {
	const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text.trim()) ?? [];
	const field = fields.get(word.toLowerCase().replace(/:$/, ''));
	const value = rest.trim();
	if (!field || value === '')
		return {hint: 'Write fact Tom: city Bern. A fact is birthday, city, work, offers, circle, alias or met.'};
	if (field !== 'birthday') return {field, value};
	const birthday = readBirthday(value, now);
	return birthday === undefined ? {hint: 'Write the birthday as 3 May, or 1815-12-10.'} : {field, value: birthday};
};
