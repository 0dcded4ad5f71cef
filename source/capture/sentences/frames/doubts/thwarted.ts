import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';

/** What comes in the way of what was to be. */
const inTheWay =
	/^(?:forgot|forgotten|forget|overslept|bail|bailed|poorly|cancelled|canceled|cancel|scrapped|abandoned|stranded|vergessen|verschlafen|krank|abgesagt|oublie|malade|annule|annulee|decommande)$/;
const unreached =
	/^(?:engaged|voicemail|unanswered|unreachable|answerphone|besetzt|mailbox|occupe|messagerie|repondeur)$/;
const absent =
	/^(?:out|away|gone|off|asleep|elsewhere|abroad|sleeping|napping|weg|fort|unterwegs|absente?|sortie?|partie?)$/;

const lowsOf = ({clause}: Parsed): readonly string[] =>
	clause.units.filter(({kind}) => kind === 'word').map(({low}) => low);

/** `and clean forgot`, `both ill`, `had to bail`: it came to nothing. */
const isComeToNothing = (parsed: Parsed): boolean => {
	const lows = lowsOf(parsed);
	const isIll = lows.length < 5 && lows.some((low, at) => /^(?:ill|sick)$/.test(low) && lows[at + 1] !== 'of');
	const isForgotten = lows.some(low => inTheWay.test(low)) && !parsed.mood.isNegated && parsed.subject.kind !== 'it';
	return isIll || (isForgotten && lows.length < 7 && !parsed.clause.units.some(({kind}) => kind === 'person'));
};

/** `engaged both times`, `but she was out`, `nobody in`. */
const isUnmet = (finding: Finding, parsed: Parsed): boolean => {
	if (finding.kind !== 'meeting') return false;
	const lows = lowsOf(parsed);
	if (finding.how === 'call') return lows.length < 5 && lows.some(low => unreached.test(low));
	const isBut = /^(?:but|aber|mais|only|,)$/.test(parsed.clause.link);
	const isOut =
		(parsed.subject.kind === 'they' || parsed.subject.kind === 'person') && parsed.mood.hasBe && !parsed.verb;
	return finding.how === 'visit' && isBut && isOut && lows.length < 6 && absent.test(lows.at(-1) ?? '');
};

const isThwartedBy = (finding: Finding, parsed: Parsed): boolean =>
	finding.kind === 'meeting' && (isUnmet(finding, parsed) || (isComeToNothing(parsed) && isMeant(finding)));

const plans =
	/^(?:appointment|appt|booked|planned|tickets|date|arranged|meant|due|scheduled|reservation|table|termin|verabredet|rendez-vous|rdv)$/;

/** What was only told as set, or is a noun with no verb of its own. */
const isMeant = ({clause: {units}}: Finding): boolean =>
	units.some(({low}) => plans.test(low)) || !units.some(({low}) => had.test(low));

const had =
	/^(?:met|saw|went|ran|bumped|caught|spent|chatted|talked|spoke|sat|walked|rang|called|telefoniert|gesprochen|geredet|getroffen|gesehen|begegnet|besucht|gegessen|getrunken|gewesen|geplaudert|vu|revu|croise|rencontre|parle|mange|telephone|discute|bavarde)$/;

/** `had lunch booked with Alan`, `had tickets to see it with Grace`: what was to be, and whether it was is not told. */
const isOnlyBooked = ({clause: {units}}: Parsed): boolean => {
	const had = units.findIndex(
		({low, kind}) => kind === 'word' && /^(?:had|'d|hatte|hatten|avais|avait|avions)$/.test(low),
	);
	if (had < 0 || had > 3) return false;
	const next = units
		.slice(had + 1, had + 6)
		.filter(({kind}) => kind === 'word')
		.map(({low}) => low);
	const isBooked = next.findIndex(low =>
		/^(?:booked|planned|arranged|scheduled|pencilled|pencilled-in|reserved)$/.test(low),
	);
	return isBooked > 0 || /^(?:tickets|plans|reservations?|karten|billets)$/.test(next[0] ?? '');
};

/** `on devait boire un verre avec Alan`, `wir wollten mit Anna essen`: what was to be, and whether it was is not told. */
const isOnlyMeant = ({clause: {units}}: Parsed): boolean =>
	units
		.slice(0, 6)
		.some(
			({low, kind, token}) =>
				kind === 'word' &&
				(/^(?:devais|devait|devions|devaient|wollten?|sollten?)$/.test(low) ||
					/^(?:aurais|aurait|aurions)$/.test(token.low)),
		);

/** Whether a meeting was only to be, or what follows says that it came to nothing. */
export const isThwarted = (finding: Finding, own: Parsed, {all}: ClauseReader): boolean =>
	finding.kind === 'meeting' &&
	(isOnlyBooked(own) ||
		isOnlyMeant(own) ||
		(isMeant(finding) &&
			own.clause.units.some(({low}) => /^(?:forgot|forgotten|overslept|vergessen|oublie)$/.test(low))) ||
		all
			.slice(all.indexOf(own) + 1)
			.some(one => one.clause.sentence - own.clause.sentence < 2 && isThwartedBy(finding, one)));

/** `Priya to the rescue again, sat with mum while I worked`: it goes on with her, for all that is said. */
export const isHeadedByOther = (finding: Finding, own: Parsed, {all, language}: ClauseReader): boolean => {
	const before = clauseBefore(all, own);
	const isBare = own.subject.kind === 'none' && own.verb?.form === 'past' && own.clause.link === ',';
	if (!isBare || language.code !== 'en' || before?.clause.sentence !== own.clause.sentence || before.verb) return false;
	const [first, second] = before.clause.units;
	const isOther =
		first?.kind === 'person' && !first.isPossessive && !finding.people.some(person => first.people?.includes(person));
	return isOther && /^(?:to|again|as|always|being|once|at|for)$/.test(second?.low ?? '');
};
