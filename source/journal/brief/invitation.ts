import {capitalLetter} from '../capital.ts';
import {addDays, type Day, daysBetween, spanInWords, weekday, weekdayNames} from '../day.ts';
import {entriesWith} from '../entries-with.ts';
import type {Meeting} from '../entry.ts';
import type {How} from '../how.ts';
import type {Journal} from '../journal.ts';
import {isMet} from '../kept/keep.ts';
import {metOf} from '../kept/met.ts';
import {listNames} from '../names.ts';
import {firstName} from '../topic.ts';
import {askedTopic} from './asked-topic.ts';
import {nextRound} from './round.ts';

/** What an invitation is made of. */
export type Invitation = {
	/** The capture line, its date to be filled in before the colon. */
	readonly line: string;
	/** The same with the day that the message asks for, as it is read as a plan. */
	readonly plan: string;
	/** The message to send. */
	readonly message: string;
};

/** Meetings that tell how and where one usually meets. */
const recent = 8;
/** What one asks for by the piece: `a walk next Sunday?`. */
const counted: ReadonlySet<How> = new Set(['drink', 'walk', 'visit']);
const inPerson: ReadonlySet<How> = new Set(['coffee', 'lunch', 'dinner', 'breakfast', 'drink', 'walk', 'visit']);

/**
 * An invitation of some people, as `whoIs` names them. `template` is the message with `{name}`, `{since}`, `{topic}`,
 * `{how}`, `{day}`, `{round}`.
 */
export const inviteOf = (journal: Journal, names: readonly string[], today: Day, template?: string): Invitation => {
	const [only] = names.length === 1 ? names : [];
	const meetings = entriesWith(journal, names[0] ?? '').filter(
		(entry): entry is Meeting => isMet(entry) && entry.date <= today,
	);
	const last = meetings.at(-1);
	const usual = meetings.filter(({how}) => inPerson.has(how)).slice(-recent);
	const how = mostOften(usual.map(meeting => meeting.how)) ?? 'coffee';
	const place = mostOften(
		usual.flatMap(meeting => (meeting.how === how && meeting.place !== undefined ? [meeting.place] : [])),
	);
	const values = {
		name: listNames(names.map(firstName)),
		since: last && daysBetween(last.date, today) >= 7 ? inLetters(spanInWords(daysBetween(last.date, today))) : '',
		topic: last ? askedTopic(last) : '',
		how: counted.has(how) ? `a ${how}` : how,
		day: dayToAsk(usual, today),
		round:
			only === undefined
				? ''
				: ({me: 'My round this time', them: 'Your round this time'}[
						nextRound(metOf(journal, only)) ?? ('none' as never)
					] ?? ''),
	};
	const company = names.length > 0 ? ` with ${listNames(names)}` : '';
	const line = `: ${how}${company}${place === undefined ? '' : ` @ ${place}`}`;
	return {
		line,
		plan: `${values.day}${line}`,
		message: fill(template ?? standard(values), values),
	};
};

const standard = ({since, topic}: {readonly since: string; readonly topic: string}): string => {
	const hi =
		since === ''
			? 'Hi {name}.'
			: topic === ''
				? 'Hi {name}, it has been {since}.'
				: 'Hi {name}, it has been {since}, and I would love to hear about {topic}.';
	return `${hi} {how} {day}? {round}.`;
};

/** The template with its values; a sentence that lacks one is left out, and each begins with a capital. */
const fill = (template: string, values: Readonly<Record<string, string>>): string =>
	(template.match(/[^.?!]+[.?!]*\s*/g) ?? [])
		.filter(sentence => [...sentence.matchAll(/\{(\w+)\}/g)].every(([, key = '']) => values[key] !== ''))
		.map(sentence =>
			capitalLetter(sentence.trim().replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)),
		)
		.join(' ');

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `5 weeks` as one writes it to a friend: `five weeks`. */
const inLetters = (span: string): string => span.replace(/^\d+/, digits => numbers[Number(digits) - 1] ?? digits);

/** The day that is asked for: the usual weekday, in the week after this one. */
const dayToAsk = (meetings: readonly Meeting[], today: Day): string => {
	const on = mostOften(meetings.map(({date}) => weekday(date))) ?? weekday(addDays(today, 4));
	return `next ${weekdayNames[on]}`;
};

/** What comes most often; of two as often, the later one. */
const mostOften = <Thing>(things: readonly Thing[]): Thing | undefined => {
	const counts = new Map<Thing, number>();
	let best: Thing | undefined;
	for (const thing of things) {
		counts.set(thing, (counts.get(thing) ?? 0) + 1);
		if (best === undefined || (counts.get(thing) ?? 0) >= (counts.get(best) ?? 0)) best = thing;
	}
	return best;
};
