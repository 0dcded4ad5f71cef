import {readDate} from '../../capture/dates/library.ts';
import {isDateFault} from '../../capture/dates/moment.ts';
import {usageError} from '../../errors.ts';
import {type Day, dateAndMonth, shortDay, weekdayName} from '../../journal/day.ts';
import type {Favour} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {listNames} from '../../journal/names.ts';
import {type Week, weekOf} from '../../journal/rhythm/week.ts';
import {openWhat} from '../../journal/topic.ts';
import {inLine, whoIn} from '../../journal/words.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {line, paint} from '../printing/print.ts';

export const weekCommand: Command = {
	usage: '[DATE]',
	summary: 'a week: whom you met, helped, and were helped by',
	about: [
		'The week in which DATE is, or today. It begins on Monday, or as goodturn config week-start says. ' +
			'--markdown is for keeping it elsewhere.',
	],
	flags: {markdown: {type: 'switch', about: 'as Markdown'}, ...privateFlag},
	examples: ['goodturn week', 'goodturn week "last friday" --markdown'],
	run: async call => {
		const day = await dayOf(call);
		const journal = asShown(call, await call.store.load('all'));
		const made = weekOf(journal, day, call.context.now.settings);
		const today = call.context.now.day;
		const isMarkdown = call.flags.on.has('markdown');
		const title = `${dateAndMonth(made.from, today)} to ${dateAndMonth(made.to, today)}`;
		const parts = monthParts(made, today).filter(({lines}) => lines.length > 0);
		return {
			isLong: true,
			json: json(made),
			lines: isMarkdown
				? [
						`# ${title}`,
						...parts.flatMap(({title: head, lines}) => [
							'',
							`## ${head}`,
							'',
							...lines.map(text => line(plain(call), [`- ${escaped(text)}`])),
						]),
					]
				: [
						paint(call.style, 'heading', title),
						...parts.flatMap(({title: head, lines}) => [
							'',
							paint(call.style, 'heading', head),
							...lines.map(text => line(call.style, [`  ${text}`])),
						]),
					],
			...(parts.length === 0 && {remarks: ['Nothing is written down of that week.']}),
		};
	},
};

const plain = ({style}: Call): Call['style'] => ({...style, isColoured: false});

/** A text whose signs mean nothing in Markdown. */
const escaped = (text: string): string => text.replaceAll(/([\\`*_[\]<>#|])/g, String.raw`\$1`);

const dayOf = async ({words, context}: Call): Promise<Day> => {
	if (words.length === 0) return context.now.day;
	const read = await readDate(words.join(' '), context.now, 'past');
	if (!read || isDateFault(read))
		throw usageError(`"${words.join(' ')}" is not a date. Write goodturn week, or goodturn week "last friday".`);
	return read.date;
};

const json = ({from, to, offer, ...lists}: Week): unknown => ({
	from,
	to,
	...Object.fromEntries(Object.entries(lists).map(([key, entries]) => [key, entries.map(toJson)])),
	...(offer && {offer: {need: toJson(offer.need), ...(offer.helper && {helper: offer.helper})}}),
});

const monthParts = (
	{met, helped, wasHelped, passedOn, promised, offer}: Week,
	today: Day,
): readonly {readonly title: string; readonly lines: readonly string[]}[] => [
	{
		title: 'Met',
		lines: met.map(
			meeting =>
				`${weekdayName(meeting.date)}  ${inLine(meeting) || meeting.how}${meeting.place ? ` @ ${meeting.place}` : ''}`,
		),
	},
	{title: 'You helped', lines: helped.map(withWhom)},
	{title: 'Helped you', lines: wasHelped.map(withWhom)},
	{title: 'Passed on', lines: passedOn.map(withWhom)},
	{
		title: 'Still promised',
		lines: promised.map(favour => `${withWhom(favour)}${favour.due ? `, by ${shortDay(favour.due, today)}` : ''}`),
	},
	{
		title: 'You could offer',
		lines: offer
			? [
					`${whoIn(offer.need)}: ${openWhat(offer.need, inLine(offer.need))}` +
						(offer.helper ? `; perhaps ${offer.helper.name} (${offer.helper.why.join('; ')})` : ''),
				]
			: [],
	},
];

const withWhom = (favour: Favour): string =>
	`${listNames(favour.people) || 'somebody'}: ${openWhat(favour, inLine(favour))}`;
