import type {Now} from '../day.ts';
import {longDay, timeInWords} from '../day.ts';
import {compareText, type Entry} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {fold, listNames} from '../names.ts';
import {allPersons} from '../people/people.ts';
import type {Person} from '../person/person.ts';
import {peopleOf} from '../person/who.ts';
import {wholeTopicOf} from '../topic.ts';
import {type BriefPart, linePart, part, quiet} from './parts.ts';
import {type PersonBrief, personBrief} from './person-brief.ts';
import {sinceLine, sinceThen} from './since-then.ts';

/** What to know before a meeting, on one page: to be read in the lift. */
export type Brief = {
	/** `Lunch with Ada Lovelace`; of no plan, the names. */
	readonly title: string;
	readonly plan: readonly BriefPart[];
	/** Those known least come first. */
	readonly people: readonly PersonBrief[];
	readonly since: readonly BriefPart[];
};

/** The brief on some people, or on those of a plan. All months must be in memory. */
export const briefOn = (journal: Journal, persons: readonly Person[], now: Now, plan?: Entry): Brief => {
	const people = persons
		.map(person => personBrief(journal, person, now))
		.sort(
			(a, b) =>
				a.met - b.met || compareText(a.lastMet ?? '', b.lastMet ?? '') || compareText(fold(a.name), fold(b.name)),
		);
	const names = people.map(({name}) => name);
	const last = people.flatMap(({lastMet}) => lastMet ?? []).sort()[0];
	const told = last === undefined ? [] : sinceThen(journal, last, now.day, names);
	return {
		title:
			plan?.kind === 'meeting'
				? `${plan.how === 'drink' ? 'drinks' : plan.how}${names.length > 0 ? ` with ${listNames(names)}` : ''}`
				: listNames(names),
		plan: plan ? planParts(plan, now) : [],
		people,
		since: part(
			'Since then',
			told.map(entry => sinceLine(entry, now.day)),
		),
	};
};

/** The brief on an entry: on everyone whom it is with. */
export const briefOnEntry = (journal: Journal, entry: Entry, now: Now): Brief => {
	const byName = new Map(allPersons(journal).map(person => [person.name, person]));
	return briefOn(
		journal,
		peopleOf(entry, journal.people).flatMap(name => byName.get(name) ?? []),
		now,
		entry,
	);
};

const planParts = (plan: Entry, now: Now): readonly BriefPart[] => {
	const when = [longDay(plan.date, now.day), plan.time && timeInWords(plan.time, now), plan.place]
		.filter(text => text !== undefined)
		.join(', ');
	const text = wholeTopicOf(plan);
	return [{title: '', lines: [quiet(when), ...(text === '' ? [] : [linePart(text)])]}];
};
