import {counted} from '../counted.ts';
import {openBetween} from '../daily/between.ts';
import {ago, type Day, shortDay} from '../day.ts';
import {entriesWith} from '../entries-with.ts';
import {type Ask, compareEntries, type Favour, firstLine} from '../entry.ts';
import {introductions} from '../help/introductions.ts';
import {nearness, wordsOfNeed} from '../help/need-words.ts';
import type {Journal} from '../journal.ts';
import {claimed, claimsOf} from '../kept/claims.ts';
import {metOf} from '../kept/met.ts';
import {keptAsks} from '../kept/open.ts';
import {foldedWords} from '../names.ts';
import {allPersons} from '../people/people.ts';
import {peopleOf} from '../person/who.ts';
import {cutText, firstName} from '../topic.ts';
import {occasion, times} from '../words.ts';

/** The facts that are worth knowing before one asks, as sentences. All months must be in memory. */
export const askFacts = (journal: Journal, ask: Ask, today: Day): readonly string[] => {
	const people = peopleOf(ask, journal.people);
	if (people.length === 0) {
		const helpers = introductions(journal, ask);
		return helpers.map(({name, why}) => `Perhaps ${name} (${why.join('; ')}).`);
	}
	return people.flatMap(name => [
		...lastAsked(journal, ask, name, today),
		...doneSince(journal, name, today),
		...meeting(journal, name, today),
		...offered(journal, ask, name),
	]);
};

const lastAsked = (journal: Journal, ask: Ask, name: string, today: Day): readonly string[] => {
	const last = keptAsks(journal)
		.filter(other => other.id !== ask.id && other.asked !== undefined && peopleOf(other, journal.people).includes(name))
		.toSorted(compareEntries)
		.at(-1);
	const who = firstName(name);
	if (!last) return [`You have asked ${who} for nothing yet.`];
	const came =
		last.state === 'granted'
			? `${who} said yes`
			: last.state === 'declined'
				? `${who} said no`
				: 'there is no answer yet';
	return [`You last asked ${who} ${ago(last.asked ?? last.date, today)}: ${cutText(firstLine(last), 60)}; ${came}.`];
};

/** What you did for them since you last asked, or ever: the last three. */
const doneSince = (journal: Journal, name: string, today: Day): readonly string[] => {
	const done = entriesWith(journal, name).filter(
		(entry): entry is Favour => entry.kind === 'favour' && entry.way === 'given' && entry.state !== 'promised',
	);
	if (done.length === 0) return [];
	const latest = done.slice(-3).reverse();
	const more = done.length > latest.length ? ` (${done.length} in all)` : '';
	return [
		`You did for ${firstName(name)}: ` +
			`${latest.map(favour => `${cutText(firstLine(favour), 40)}, ${ago(favour.date, today)}`).join('; ')}${more}.`,
	];
};

const meeting = (journal: Journal, name: string, today: Day): readonly string[] => {
	const {last} = metOf(journal, name);
	const plan = openBetween(journal, name).plans.find(({date}) => date >= today);
	const met = last
		? `You last met ${ago(last.date, today)}, ${occasion(last.how)}`
		: `You have not met ${firstName(name)} yet`;
	return [`${met}${plan ? `; a ${plan.how} is planned for ${shortDay(plan.date, today)}` : ''}.`];
};

/** Whether they offered it: by what they offer, or by a promise of theirs that shares a telling word with the ask. */
const offered = (journal: Journal, ask: Ask, name: string): readonly string[] => {
	const persons = allPersons(journal);
	const words = wordsOfNeed(ask, new Set(persons.flatMap(person => foldedWords(person.name))), new Set()).filter(
		({isTelling}) => isTelling,
	);
	const shares = (text: string): boolean => words.some(word => nearness(foldedWords(text), word) > 0);
	const offers = persons.find(person => person.name === name)?.offers?.find(shares);
	const promise = claimsOf(openBetween(journal, name).claims, 'owed')
		.map(claim => claimed(journal, claim))
		.find(favour => favour.state === 'promised' && shares(favour.text));
	return [
		...(offers === undefined ? [] : [`${firstName(name)} offers ${offers}.`]),
		...(promise ? [`${firstName(name)} promised you: ${cutText(firstLine(promise), 60)}.`] : []),
	];
};

/**
 * How asking went so far: `You have asked 11 times. 9 said yes; you had guessed 5.` Undefined before the first answer.
 */
export const soFar = (journal: Journal): string | undefined => {
	const asks = keptAsks(journal);
	const made = asks.filter(({state, asked}) => state !== 'open' && (state !== 'dropped' || asked !== undefined));
	const answered = made.filter(({state}) => state === 'granted' || state === 'declined');
	if (answered.length === 0) return undefined;
	const yes = (of: readonly Ask[]): number => of.filter(({state}) => state === 'granted').length;
	const guessed = answered.filter(({guess}) => guess !== undefined);
	const expected = Math.round(guessed.reduce((sum, {guess = 0}) => sum + guess, 0) / 100);
	const head = `You have asked ${times(made.length)}. ${yes(answered) || 'None'} said yes`;
	if (guessed.length === 0) return `${head}.`;
	if (guessed.length === answered.length) return `${head}; you had guessed ${expected || 'none'}.`;
	return (
		`${head}. Of ${counted(guessed.length, 'answer')} that you had guessed, ${yes(guessed) || 'none'} ` +
		`${yes(guessed) === 1 ? 'was' : 'were'} yes; you had guessed ${expected || 'none'}.`
	);
};
