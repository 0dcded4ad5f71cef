import type {Day, Now} from '../../journal/day.ts';
import type {Dated} from './dated.ts';
import type {Finding} from './frames/finding.ts';
import type {Told} from './read-sentences.ts';
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
