import {once} from '../../once.ts';
import type {Meeting} from '../entry.ts';
import {topicOf} from '../topic.ts';

/** Words before the thing itself that are surely no verb: `her new role`, `the first week`. */
const adjectives = new Set(
	'new old next first second third last big small little own other whole early long short good great bad final'.split(
		' ',
	),
);

/**
 * Things that one asks a friend about. After one more word they are still things: `the chess club`, `his Bern trip`.
 */
const things = new Set(
	`apartment article band birthday boat book business candidacy car cat choir class club company concert conference
	contract course cv dance dog draft exam exhibition festival film flat garden gig handover hike holiday holidays house
	idea illness interview job journey kitchen lease lecture letter manuscript marathon match meeting move novel offer
	office operation opera paper performance piano plan plans play podcast presentation problem project promotion race
	recital renovation report research restaurant role sabbatical school search show song speech startup studio studies
	surgery talk talks team test thesis tour training translation trial trip trouble vacation visa visit wedding work
	workshop`.split(/\s+/),
);

/** Words that look like a thing and are none alone: `the usual`, `her best`. */
const noThings = new Set(
	'usual same best worst rest latter former above following lot bit few many one ones other others past end'.split(' '),
);

const word = "[\\p{L}][\\p{L}\\p{M}’'-]*";
const form = once(() => new RegExp(`^(the|her|his|their)\\s+((?:${word}\\s+){0,2})(${word})$`, 'iu'));

/**
 * What was talked of last as one asks them about it: `her new role, she is hiring` is `your new role`. Only where its
 * form is sure, a thing and no sentence, since `I would love to hear about` comes before it; empty else.
 */
export const askedTopic = (last: Meeting): string => {
	const [head = ''] = topicOf(last).split(/[,.;:/(!?]|\s[–—-]\s|\s--\s/);
	const found = form().exec(head.trim());
	if (!found) return '';
	const [, article = '', between = '', thing = ''] = found;
	const before = between.split(/\s+/).filter(one => one !== '');
	const isThing = things.has(thing.toLowerCase());
	const isSure =
		before.length === 0
			? !noThings.has(thing.toLowerCase()) && !adjectives.has(thing.toLowerCase())
			: before.every(one => adjectives.has(one.toLowerCase())) || (before.length === 1 && isThing);
	if (!isSure) return '';
	if (article.toLowerCase() === 'the') return `the ${between}${thing}`;
	// Of several, it is one of them whose it is, and who knows which.
	return last.people.length === 1 ? `your ${between}${thing}` : '';
};
