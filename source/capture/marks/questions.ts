import {inAnyScript} from '../../any-script.ts';
import type {Now} from '../../journal/day.ts';
import {hiddenPeople} from '../../journal/private.ts';
import {isDateFault} from '../dates/moment.ts';
import {readPlainDate} from '../dates/plain-date.ts';
import {either} from '../names/either.ts';
import {matchKnown} from '../names/known.ts';
import type {Source} from '../names/read-name.ts';
import {wordFrom} from '../words/placed-words.ts';
import {hint, type Put} from './rule.ts';

/** What the grammar leaves as text, and somebody may have meant as more: questions, never changes. */

/** To the marks `with ada` names nobody, since grace and care are words too; where no sentence does, it is asked. */
export const lowerCaseName = ({text, words, known}: Source, at: number): Put | undefined => {
	const next = wordFrom(words, at);
	const match =
		words[next] && text.slice(at, words[next].start).trim() === ''
			? matchKnown(text, words, next, known.index, true)
			: undefined;
	const people = match?.name.people.filter(name => !hiddenPeople(known.journal).has(name)) ?? [];
	if (!match || people.length === 0) return undefined;
	const written = text.slice(words[next]?.start, match.end);
	return hint(`Did you mean ${either(people)}? Write ${match.name.text}, or @${written}.`, people);
};

/**
 * A date that begins or ends the text of a line that has none: `yesterday coffee with Ada`, `dinner with Ada tomorrow`.
 */
export const undated = (text: string, now: Now): string | undefined => {
	const line = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
	const words = line.length > 1000 ? [] : line.split(' ');
	for (const count of [3, 2, 1]) {
		if (count >= words.length) continue;
		for (const said of [words.slice(0, count).join(' '), words.slice(-count).join(' ')]) {
			const reading = readPlainDate(said, now, 'past');
			if (reading && !isDateFault(reading) && (reading.date !== now.day || reading.time))
				return `“${said}” is read as text, and this is for today. For a date, begin the line with it: “${said}: …”.`;
		}
	}
	return undefined;
};

const meetingVerbs = inAnyScript(
	/(?:^|\s)(?:[Mm]et|[Ss]aw|[Cc]alled|[Pp]honed|[Vv]isited|[Hh]elped|[Tt]old|[Aa]sked|[Ee]mailed|[Mm]essaged|[Tt]exted|[Tt]hanked) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)*)/u,
);

const capital = inAnyScript(/^\p{Lu}/u);

/** `met Ben at Noma`, where nobody knows Ben, makes a note; so it is said how to name him. */
export const nobodyNamed = (line: string): string | undefined => {
	const name = meetingVerbs.exec(line.slice(0, 1000))?.[1];
	return name !== undefined && capital.test(name)
		? `${name} is nobody you know, so this is a note. For a meeting, write @${name.includes(' ') ? `"${name}"` : name}.`
		: undefined;
};
