// What is done to things for somebody: the work of hands, of house and garden, workshop and desk.

export const choreFrames = `
serve: buff, buff out, polish, mop, dust, degrease, grease, lubricate, straighten, straighten out, winch
serve: winch out, hoist, steam clean, caulk, insulate, descale, defrost, unfreeze, unstick, restring, straighten up
serve: retune, repot, strim, mulch, prune back, fertilise, fertilize, chop, stack, scrape, disinfect, launder
serve: darn, embroider, dub, subtitle, caption, typeset, retouch, digitise, digitize, reformat, reinstall, reboot
serve: calibrate, rotate, inflate, rebuild, refit, refurbish, reupholster, restore, retrieve, braze, clamp, reroof
serve: thatch, fillet, butcher, certify, countersign, redraft, summarise, summarize, annotate, double-check
serve: spellcheck, reconcile, audit, unload, fold up, sweep, sweep up, hose down, vaccinate, groom up, reglaze
serve: repoint, replumb, reseal, resole, rethread, reline, dismantle, take apart, put out bins, put bins out
serve: take bins out, bring bins in, put to rights, bring back to life, pull out, hem up, plow, plow out, snowblow
bother: drop in to, drop by to, call in to, call round to, call by to, stop by to, swing round to, look in to
bother: bring to, turn up to, nip in to, come through to, head round to, pull over to
need: have need of, have use for, have nightmare with, have mare with, have hassle with, have battle with, ask after
need: struggle to find, struggle to get, struggle finding, struggle getting, fight to find, scramble to find
live: flit
help: bring to emergency, bring to er, bring to surgery, bring to dentist, bring to specialist, bring to embassy
help: bring to lawyer, bring to notary, bring to train, bring to bus, bring to exam, bring to interview
help: bring to appointment, bring to scan, bring to physio, bring to vet, accompany to
serve: bring to sharpener, bring to cobbler, bring to cleaners, bring to laundry, bring to tailor, bring to mechanic
serve: bring to garage, bring to workshop, bring to repair, bring to dump, bring to tip, bring to recycling
serve: bring to post, bring to menders, bring to jeweller, bring to framer, bring to library, bring to bank
serve: return to library, return to shop, bring to shoemaker, bring to watchmaker, bring to container
serve: grit, salt down, landscape, push through, hurry through, rush through, fast-track, wave through
`;

export const choreIrregular =
	'restring:restrung rebuild:rebuilt refit:refitted strim:strimmed mop:mopped plow:plowed ' +
	'plow:ploughed chop:chopped grit:gritted overtake:overtook:overtaken';
