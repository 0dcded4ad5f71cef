import {fold} from '../../../../journal/names.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';
import {orgAt} from './organisations.ts';

/** Trades whose work one may ask for. */
const crafts = new Set(
	'fixes repairs mends restores tunes teaches coaches translates sews sharpens bakes tutors'.split(' '),
);

/** What people do somewhere without working there. */
const idling =
	/^(?:live|stay|play|sing|sit|shop|eat|drink|meet|come|go|look|laugh|shout|swear|get|arrive|stop|start|finish|say|tell|think|know|want|need|like|love|hate|sleep|swim|train|study|park|volunteer|bank|call|text|see|be|have|owe|turn|speak|give|lend|hang|worship|leave|stare)$/;

const isNamedFirm = (rest: readonly Unit[], at: number): boolean => {
	const firm = rest[at + 1]?.low === 'the' ? rest[at + 2] : rest[at + 1];
	// For Penguin: a bird or a firm, and nobody whom one knows.
	const isNobody = firm?.people?.every(
		({candidates, written}) => candidates.length === 0 && !isGivenName(fold(written.split(' ')[0] ?? '')),
	);
	return (firm?.kind === 'word' || isNobody === true) && firm?.token.isCapital === true;
};

/** `sells solar`, `runs a bakery`, `he's heading up growth at Ramp`, `fixes snowblowers in his garage`. */
export const tradeOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, objects} = seen;
	const {rest, verb, mood} = parsed;
	const unit = verb && parsed.clause.units[verb.at];
	const end = rest.findLast(one => one.kind === 'word' || one.kind === 'person')?.end;
	if (!unit || !end || objects.me || objects.isMine || objects.owner) return [];
	const isHabit = verb.form === 's' && reader.language.trades.has(unit.low);
	if (isHabit && noThings.test(rest[0]?.low ?? '')) return [];
	const isNow = mood.hasBe && mood.isProgressive && /^(?:head|lead|run|manage|study)$/.test(verb.lemma);
	// Drives a forklift at the Amazon warehouse, cooks at the Crown.
	const at = rest.findIndex(({low}) => low === 'at' || (low === 'for' && !frameIn(seen, 'need')));
	// She's nursing at St Mary's these days, he's driving for DHL now.
	const isNowAt =
		mood.hasBe &&
		mood.isProgressive &&
		at >= 0 &&
		at < 4 &&
		!idling.test(verb.lemma) &&
		(isNamedFirm(rest, at) || orgAt(rest.slice(at), reader.language) !== undefined) &&
		seen.lows.some((low, i) => /^(?:now|nowadays)$/.test(low) || (low === 'these' && seen.lows[i + 1] === 'days'));
	if (isNowAt) return fact(seen, actors, 'work', phraseFrom(rest, at + 1, reader), parsed.subject.strength > 1);
	// Is reading medicine at Leeds.
	const isReading =
		mood.hasBe && verb.form === 'ing' && /^(?:read|study|do)$/.test(verb.lemma) && subjects.test(rest[0]?.low ?? '');
	if (isReading) return fact(seen, actors, 'work', phraseFrom(parsed.clause.units, verb.at, reader), false);
	// Freelancing now, hosting a podcast these days.
	const isBusy =
		mood.hasBe &&
		verb.form === 'ing' &&
		busy.test(verb.lemma) &&
		seen.lows.some((low, i) => /^(?:now|nowadays)$/.test(low) || (low === 'these' && seen.lows[i + 1] === 'days'));
	if (isBusy) return fact(seen, actors, 'work', phraseFrom(parsed.clause.units, verb.at, reader), false);
	const isPlaced =
		verb.form === 's' &&
		at >= 0 &&
		!idling.test(verb.lemma) &&
		(orgAt(rest.slice(at), reader.language) ?? isNamedFirm(rest, at));
	if (!isHabit && !isNow && !isPlaced) return usualWork(reader, seen);
	const first = rest[0];
	if (!first || first.kind === 'time' || /^(?:late|into|out|off|away|to|up|on|after|his|her|their)$/.test(first.low))
		if (!(isNow && first?.low === 'up') && !(isHabit && first?.low === 'up' && verb.lemma === 'head')) return [];
	if (rest.some(one => one.kind === 'time' && one.time?.day)) return [];
	const field = crafts.has(unit.low) ? 'offers' : 'work';
	return fact(
		seen,
		actors,
		field,
		reader.text.slice(unit.start, end).replace(/ (?:now|nowadays|these days)$/i, ''),
		false,
	);
};

const subjects =
	/^(?:law|medicine|chemistry|physics|maths|math|history|english|engineering|biology|economics|geography|philosophy|theology|music|art|architecture|nursing|dentistry|psychology|politics|classics|sociology|linguistics|zoology|botany|geology|accounting|business|journalism|pharmacy|midwifery|photography|agriculture|forestry|computing|informatics|statistics)$/;

const busy =
	/^(?:freelance|freelanc|contract|consult|nurse|teach|temp|model|intern|host|drive|cook|farm|coach|act|dj|tutor|preach|write|edit|sell|train|lecture|bartend|wait|build|design|produc|produce|direct)$/;

/** What is done for others, who may ask for it. */
const serving =
	/^(?:sew|knit|crochet|mend|fix|repair|restore|tune|teach|tutor|coach|translate|interpret|sharpen|bake|read|sing|play|cut|groom|walk|mind|paint|weld|alter|photograph|draw|write|type|proofread|edit|braid|do|clean|iron|cater|cook|dj|babysit|hem|upholster|engrave|solder|tailor|massage|foster|board)$/;
/** What people do for a living with things in general. */
const trading =
	/^(?:haul|drive|sell|breed|grow|raise|make|build|design|import|export|train|farm|rear|brew|distil|distill|produce|run|manage|install|lay|fit|supply|deliver|publish|print|rent|ship|trade|mine|log|shear|shoe|fly|skipper|dig|test|inspect|audit|broker|develop|engineer|research|market|dispatch|operate)$/;

const noThings =
	/^(?:things|times|always|sometimes|is|was|has|this|his|its|us|yes|news|lots|loads|days|hours|weeks|months|years|words|questions|jokes|faces|excuses|mistakes|plans|friends|ends|sense|noises|eyes|matters|promises|appearances|books|films|movies|papers|emails|texts|cards|games|numbers|dreams|errands|rings|drinks|snacks|sweets|crisps|clothes|glasses)$/;

const ownPlaces =
	/^(?:kitchen|garage|shed|basement|garden|house|home|flat|living-room|front-room|attic|workshop|studio|barn|van|bedroom)$/;

/** `Shirley sews curtains`, `hauls chickens`, `sings at weddings`: without an article, so that it is usual; offered. */
const usualWork = ({language, text}: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {verb, rest, mood, clause} = parsed;
	const first = rest[0];
	const lemma = verb?.lemma ?? '';
	const isServing = serving.test(lemma);
	if (
		verb?.form !== 's' ||
		tense !== 'open' ||
		mood.hasBe ||
		language.code !== 'en' ||
		!(isServing || trading.test(lemma))
	)
		return [];
	// Cuts hair in his kitchen.
	const home = rest.findIndex(
		({low}, at) => /^(?:in|from|out)$/.test(low) && rest.slice(at + 1, at + 4).some(one => ownPlaces.test(one.low)),
	);
	const done = home > 0 ? rest.slice(0, home) : rest;
	if (done.some(({time, low}) => time?.day !== undefined || /^(?:to|with|when|if|his|her|their|it|them)$/.test(low)))
		return [];
	const isPlural =
		first?.kind === 'word' && /^[a-z-]{3,}s$/.test(first.low) && !first.token.isCapital && !noThings.test(first.low);
	const second = rest[1];
	const isPair =
		first?.kind === 'word' &&
		language.commons.has(first.low) &&
		second?.kind === 'word' &&
		/^[a-z-]{3,}s$/.test(second.low) &&
		!noThings.test(second.low);
	const isAt =
		first?.low === 'at' &&
		/^(?:weddings|parties|funerals|events|christenings|fairs|markets|festivals|ceilidhs|dances)$/.test(
			second?.low ?? '',
		);
	const isMass =
		/^(?:hair|nails|shoes|lessons|tarot|palms|horoscopes|reiki|tattoos|alterations|gardens|hedges|lawns)$/.test(
			first?.low ?? '',
		);
	if (!isPlural && !isPair && !isAt && !isMass) return [];
	const start = clause.units[verb.at]?.start;
	const stop = rest.findIndex(({low}, at) => at > 0 && (language.fillers.has(low) || /^(?:and|but|too|as)$/.test(low)));
	const last = (stop < 0 ? rest : rest.slice(0, stop)).findLast(({kind}) => kind === 'word' || kind === 'person');
	return fact(seen, actors, isServing ? 'offers' : 'work', text.slice(start, last?.end), false);
};
