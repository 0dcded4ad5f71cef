import type {TimeWords} from '../language.ts';
import {feastMap, numberMap, spanMap, wordSet} from '../word-maps.ts';

/** Times in words of English. */
export const englishTimes: TimeWords = {
	near: numberMap(
		`today tonight tonite 2day eod 0, yesterday yday ystd yest yesterdy yesturday -1, tomorrow tmrw tmr tmrrw tomorow
			tomorro tommorow tommorrow 2moro 2morrow tomo tomoro tomoz tomora tomorra tomaz 2moz 2mro tmro tmoro tmorrow 1`,
	),
	parts: new Map([
		['morning', 'morning'],
		['am', 'morning'],
		['a.m.', 'morning'],
		['a.m', 'morning'],
		['p.m.', 'afternoon'],
		['pm', 'afternoon'],
		['lunchtime', 'noon'],
		['afternoon', 'afternoon'],
		['arvo', 'afternoon'],
		['teatime', 'afternoon'],
		['dinnertime', 'evening'],
		['suppertime', 'evening'],
		['bedtime', 'night'],
		['breakfast-time', 'morning'],
		['dawn', 'morning'],
		['dusk', 'evening'],
		['evening', 'evening'],
		['eve', 'evening'],
		['night', 'night'],
		['tonight', 'evening'],
		['tonite', 'evening'],
	]),
	weekdays: numberMap(
		`sunday sun 0, monday mon 1, tuesday tue tues 2, wednesday wed weds 3, thursday thu thur thurs 4, friday fri 5,
			saturday sat 6`,
	),
	months: numberMap(
		`january jan 1, february feb 2, march mar 3, april apr 4, may 5, june jun 6, july jul 7, august aug 8, september
			sept sep 9, october oct 10, november nov 11, december dec 12`,
	),
	numbers: numberMap(
		`a an one 1, two couple 2, three few 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
			twelve 12`,
	),
	ordinals: numberMap(
		`first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11,
		twelfth 12, thirteenth 13,
		fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20,
		twenty-first 21, twenty-second 22,
		twenty-third 23, twenty-fourth 24, twenty-fifth 25, twenty-sixth 26, twenty-seventh 27, twenty-eighth 28,
		twenty-ninth 29, thirtieth 30, thirty-first 31`,
	),
	units: spanMap('day days 1, week weeks wk wks 7, fortnight fortnights 14', 'month months 1, year years yr yrs 12'),
	weekend: wordSet('weekend wkend wknd'),
	last: wordSet('last past'),
	next: wordSet('next'),
	this: wordSet('this coming'),
	on: wordSet('on'),
	at: wordSet('at around about approx ~ @'),
	by: wordSet('by before'),
	before: wordSet('before'),
	after: wordSet('after following'),
	from: wordSet('from since starting'),
	until: wordSet('until till til thru through'),
	ago: wordSet('ago back'),
	agoBefore: wordSet('before'),
	ahead: wordSet('in'),
	half: wordSet('half'),
	isHalfBefore: false,
	clock: wordSet("o'clock oclock"),
	articles: wordSet('the of'),
	noon: wordSet('noon midday'),
	midnight: wordSet('midnight'),
	vague: wordSet('ages once recently lately'),
	feasts: feastMap(
		`christmas eve 12-24, xmas eve 12-24, christmas day 12-25, xmas day 12-25, boxing day 12-26, st stephen 's day
		12-26, new year 's eve 12-31, nye 12-31, new years eve 12-31, hogmanay 12-31, new year 's day 1-1, new years day
		1-1, twelfth night 1-5, epiphany 1-6, halloween 10-31, hallowe'en 10-31, bonfire night 11-5, guy fawkes 11-5,
		guy fawkes night 11-5, all saints 11-1, all saints day 11-1, all souls 11-2, all souls day 11-2, day of the dead
		11-2, valentine 's day 2-14, valentine 's 2-14, valentines 2-14, valentines day 2-14, groundhog day 2-2, burns
		night 1-25, st patrick 's day 3-17, st paddy 's day 3-17, st patricks day 3-17, pi day 3-14, april fools 4-1,
		april fool 's day 4-1, april fools day 4-1, st george 's day 4-23, st andrew 's day 11-30, st david 's day 3-1,
		earth day 4-22, anzac day 4-25, may day 5-1, cinco de mayo 5-5, juneteenth 6-19, canada day 7-1, independence day
		7-4, bastille day 7-14, veterans day 11-11, remembrance day 11-11, armistice day 11-11, martinmas 11-11, new year
		's 12-31, australia day 1-26, midsummer 's eve 6-23, mlk day 1 3th 1, presidents day 2 3th 1, presidents ' day 2
		3th 1, mother 's day 5 2th 0, mothers day 5 2th 0, father 's day 6 3th 0, fathers day 6 3th 0, memorial day 5
		-1th 1, labor day 9 1th 1, labour day 9 1th 1, columbus day 10 2th 1, remembrance sunday 11 2th 0, thanksgiving
		11 4th 4, thanksgiving day 11 4th 4, thxgiving 11 4th 4, tgiving 11 4th 4, turkey day 11 4th 4, black friday
		11 4th 4 +1, small business saturday 11 4th
		4 +2, cyber monday 11 4th 4 +4, thanksgiving eve 11 3th 4 +6, giving tuesday 11 4th 4 +5, shrove tuesday easter
		-47, pancake day easter -47, mardi gras easter -47, ash wednesday easter -46, mothering sunday easter -21, palm
		sunday easter -7, maundy thursday easter -3, good friday easter -2, holy saturday easter -1, easter sunday easter
		+0, easter day easter +0, easter monday easter +1, ascension day easter +39, whit sunday easter +49, pentecost
		easter +49, whit monday easter +50, corpus christi easter +60, by christmas 12-25, by xmas 12-25, by new year 1-1,
		by new years 1-1, by easter easter +0`,
	),
};
