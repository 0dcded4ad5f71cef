import {listNames} from '../../journal/names.ts';
import {whereabouts} from '../../journal/people/local-time.ts';
import {meetingsInWords, type Page} from '../../journal/people/page.ts';
import {birthdayInWords} from '../../journal/person/person.ts';
import {openWhat} from '../../journal/topic.ts';
import {balanceInWords} from '../../journal/words.ts';
import {said, span} from '../drawing/line.ts';
import {paragraph, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {fittingRhythm} from './rhythm-line.ts';

/** What is known of somebody, in sentences. */
export const personFacts = ({now, isAscii}: World, page: Page, columns: number): readonly SheetLine[] => {
	const {
		person,
		claims: {owe, owed},
		needs,
	} = page;
	const where = whereabouts(person, now);
	const also = [
		...(person.aliases?.length ? [`also ${person.aliases.join(', ')}`] : []),
		...(person.circles ?? []),
		...(person.work ? [person.work] : []),
		...(where === undefined ? [] : [where]),
	];
	const tone = owe > 0 ? 'youOwe' : owed > 0 ? 'theyOwe' : 'quiet';
	return [
		plainLine(said(person.name, 'title')),
		...(also.length > 0 ? paragraph(also.join('   '), columns, 'quiet') : []),
		...paragraph(meetingsInWords(page, now.day), columns),
		...(page.met > 1 ? [plainLine(...fittingRhythm(page.rhythm.months, columns, isAscii))] : []),
		...paragraph(balanceInWords(person.name, owe, owed), columns, tone),
		...(needs.length > 0 ? paragraph(`Needs: ${listNames(needs.map(need => openWhat(need)))}.`, columns, 'need') : []),
		...(person.offers?.length ? paragraph(`Could help with: ${person.offers.join(', ')}.`, columns) : []),
		...(person.met ? paragraph(`How you met: ${person.met}`, columns, 'quiet') : []),
		...(person.introducedBy ? [plainLine(span('Introduced by ', 'quiet'), said(person.introducedBy, 'quiet'))] : []),
		...(person.birthday
			? [plainLine(span('Birthday ', 'quiet'), said(birthdayInWords(person.birthday), 'quiet'))]
			: []),
		...(person.notes ? paragraph(person.notes, columns, 'quiet') : []),
	];
};
