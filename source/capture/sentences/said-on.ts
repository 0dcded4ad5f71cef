import type {Day, Now} from '../../journal/day.ts';
import {isSaidLink} from './clauses/clauses.ts';
import type {Dated} from './dated.ts';
import type {Finding} from './frames/finding.ts';
import {tenseOf} from './frames/reader.ts';
import type {Told} from './read-sentences.ts';
import type {TimePhrase} from './times/phrase.ts';
import {dayInSentence} from './times/times.ts';

/**
 * When something was asked or answered: on a day told before the verb, or on one that is over by its word, for `asked
 * Tom to come on Friday` was not asked then; else at the meeting of its sentence.
 */
export const saidOn = ({reader}: Told, {clause}: Finding, now: Now, dated: readonly Dated[]): Day => {
	const verb = reader.all.find(parsed => parsed.clause === clause)?.verb?.at ?? 0;
	const phrase = clause.units.find(
		({time}, at) => time?.day && (at < verb || (time.day.kind === 'near' && time.day.days < 0)),
	)?.time;
	const day = phrase?.day && dayInSentence(phrase.day, now, 'past');
	const met = dated.findLast(one => one.finding.kind === 'meeting' && one.finding.clause.sentence === clause.sentence);
	const said = day ?? met?.date;
	return said !== undefined && said < now.day ? said : now.day;
};

const giving =
	/^(?:say|tell|promise|offer|swear|agree|volunteer|commit|vow|pledge|undertake|versprechen|zusagen|anbieten|sagen|promettre|dire|proposer|jurer)$/;

/** Whether a phrase can only mean a day that is over: `yesterday`, `two weeks ago`, `last Monday`. */
const isOver = ({day}: TimePhrase): boolean =>
	((day?.kind === 'near' || day?.kind === 'away') && day.days < 0) ||
	(day !== undefined && 'which' in day && day.which === 'last');

/** The day on which somebody gave their word: `on Thursday Rita said she'd lend me her tent`; and how it is told. */
export const promisedOn = (
	{reader}: Told,
	{clause}: Finding,
	now: Now,
): {readonly day: Day; readonly phrase: TimePhrase} | undefined => {
	const at = reader.all.findIndex(parsed => parsed.clause === clause);
	const [own, before] = [reader.all[at], reader.all[at - 1]];
	const isSaid = own !== undefined && isSaidLink(own.clause.link) && before?.clause.sentence === clause.sentence;
	const told = isSaid ? before : own;
	if (!told?.verb || !giving.test(told.verb.lemma) || tenseOf(told) !== 'past') return undefined;
	const verb = told.verb.at;
	const phrase = told.clause.units.find(
		({time}, i) => time?.day !== undefined && time.role === undefined && (isSaid || i < verb || isOver(time)),
	)?.time;
	const day = phrase?.day && dayInSentence(phrase.day, now, 'past');
	return phrase && day !== undefined && day < now.day ? {day, phrase} : undefined;
};
