import {type PersonField, personFields} from '../../../capture/person/person-fields.ts';
import {howToWriteFacts, readPersonLine} from '../../../capture/person/read-person-line.ts';
import {type ChangedFacts, changedFacts, toldOf} from '../../../capture/person/told-of-person.ts';
import {tidy} from '../../../changes/people/person-now.ts';
import {refuseName, takenBy} from '../../../changes/people/rename.ts';
import {counted} from '../../../journal/counted.ts';
import {entriesWith} from '../../../journal/entries-with.ts';
import type {Journal} from '../../../journal/journal.ts';
import {birthdayInWords} from '../../../journal/person/person.ts';
import {refusalInWords} from '../../../refusal.ts';
import {type Line, said, span} from '../../drawing/line.ts';
import type {Purpose} from '../../request.ts';
import type {World} from '../../world.ts';
import {type ComposerReading, nothingRead} from './composer-reading.ts';

type OfPerson = Extract<Purpose, {readonly kind: 'known'}>;

/** What saving a person's line would change: their name, and each fact that it adds, changes or leaves out. */
export const personReading = (
	{shown}: OfPerson,
	text: string,
	{whole, now, dates}: Pick<World, 'whole' | 'now' | 'dates'>,
): ComposerReading => {
	const read = readPersonLine(text, {name: shown.name, now, ...(dates && {dates})});
	if (!read.isUnderstood) {
		const lines = [[said(read.message, 'youOwe')], [said(read.hint, 'quiet')]];
		return {...nothingRead, pieces: read.spans, lines: read.needsDates ? [] : lines, needsDates: read.needsDates};
	}
	const facts = read.isNameOnly ? {} : changedFacts(toldOf(shown), read.told);
	const lines = [...nameLines(shown.name, read.name, whole), ...factLines(facts, toldOf(shown))];
	return {...nothingRead, pieces: read.spans, lines: lines.length > 0 ? lines : [[span(howToWriteFacts, 'quiet')]]};
};

/** What another name would do. */
const nameLines = (from: string, text: string | undefined, journal: Journal): readonly Line[] => {
	const to = tidy(text ?? from);
	if (to === from) return [];
	const {length} = entriesWith(journal, from);
	const taken = takenBy(journal, from, to);
	if (taken) {
		const words = `There is already somebody called ${taken.name}.`;
		return [[said(words)], [span('Enter asks whether they are one person.', 'quiet')]];
	}
	const refusal = refuseName(journal, from, to);
	const becomes = `${from} becomes ${to} in ${counted(length, 'entry', 'entries')}, and stays as another name.`;
	return [[said(refusal ? refusalInWords(refusal) : becomes)]];
};

/** A line for each fact that changes: `+ lives in Bern`, `- offers law`. */
const factLines = (facts: ChangedFacts, before: ReturnType<typeof toldOf>): readonly Line[] =>
	personFields.flatMap(({field, word}): readonly Line[] => {
		const changed = facts[field];
		if (changed === undefined) return [];
		if (typeof changed === 'object')
			return changed.map(value =>
				value.startsWith('-') ? gone(`${word} ${value.slice(1)}`) : come(`${word} ${value}`),
			);
		const [old] = before.get(field) ?? [];
		if (changed === '') return [gone(`${word} ${inWords(field, old ?? '')}`)];
		return [
			[
				...come(`${word} ${inWords(field, changed)}`),
				span(old === undefined ? '' : `, not ${inWords(field, old)}`, 'quiet'),
			],
		];
	});

const come = (text: string): Line => [span('+ ', 'done'), said(text)];
const gone = (text: string): Line => [span('- ', 'failed'), said(text), span(' is forgotten', 'quiet')];

const inWords = (field: PersonField, value: string): string =>
	field === 'birthday' ? birthdayInWords(value) : field === 'every' && value !== 'ambient' ? `${value} days` : value;
