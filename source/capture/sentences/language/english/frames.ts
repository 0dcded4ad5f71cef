// The verbs of English that tell of people, by frame; and the irregular forms of all of them.

export const frames = `
meet: sit next to, sit between, sit near, be sat next to, sit beside, sit by, sit across from, sit opposite
meet: share table with, share cab with, interview
meet: share room with, queue with, stand next to, get talking to, get talking with, get chatting to
meet: get chatting with, fall into conversation with, strike up conversation with, be introduced to, get introduced to
meet: make friends with, shoot breeze with
meet: shoot hoops with, catch ride with, rub elbows with, rub shoulders with, cross paths with, hit it off with
meet: sing carols with, go for walk with, go out with, reconnect with, reunite with, huddle with, brainstorm with
meet: pair with, pair program with, co write with, walk dog with, walk dogs with, go over things with, sync with
meet: lose to, beat at, thrash at, draw with, drop in to see, nip round to see, hook up with, have it out with
meet: swap notes with, party with, study with, revise with, cook with, eat with, drink with, dance with, sing with
meet: rehearse with, jam with, ride with, row with, cycle with, swim with, run with, climb with, travel with
meet: meet up, get to see, say goodbye to, say farewell to, grab, meet, meet up with, see, run into, bump into
meet: catch up with, hang out with, hook up with, get together with, sit down with, sit with, catch, encounter
meet: hung with, link up with, reconnect with, touch base with, meet with, speak to, speak with, talk to, talk with
meet: chat to, chat with, gossip with, natter with, see off, make acquaintance of, get to know, say hi to
meet: say hello to, say goodbye to, stop and chat with, play with, compare notes with
meet call: call, ring, telephone, call for,  phone, call up, ring up, ring back, call back, phone up, give call
meet message: text, message, email, mail, dm, whatsapp, write to, slack, text with, email with, write with
meet message: write back, text back, email back, message back
meet video: facetime, skype, zoom, videocall, facetime with, zoom with, skype with
meet visit: visit, drop by, drop in on, pop in on, pop round to, pop over to, pop in to, go over to, go round to
meet visit: come over to, call in on, call round to, stop by, swing by, look in on, look up, host, have over
meet visit: have to stay, call by to see, have round, call in to, call in to see, call in at, call in with
meet visit: stay with, stay at, crash at, crash on, crash with, sleep at, sleep on, kip at, kip on
meet walk: walk with, hike with, stroll with
meet lunch: lunch with
meet dinner: dine with
come visit: come over, come round, come around, come by, stop by, stop in, drop by, drop in, pop in, pop over
come visit: pop round, pop by, swing by, call round, call in, visit, turn up, show up, stay over, be over, be round
come visit: descend on us, land on us, turn up on doorstep, pop head in, pop head round, poke head in
come visit: entertain me, entertain us, stop over, stay with us, stop with us, stop with me, lodge with us, kip at ours
come visit: stop at ours, stay at ours, sleep at ours, stop at mine, stay at mine, poke head round, stick head in
come visit: come to stay, crash at ours, stay with me, be visiting, swing round, come to see, come to stay, come for
come: join us, join me, come along, wave, say hi, say hello, come with
come call: call, ring, telephone, phone, ring up, call up, call back, ring back, return call, return calls
come message: text, message, email, mail, dm, whatsapp, write to, slack, get back to, reply, write, hit me up
come video: facetime, skype, zoom
tell: tell me, tell us, catch me, meet me, meet us, find me, see me, stop me, show me around, fill me in
say: say, tell, reckon, mention, think, explain that, agree, confirm, swear, announce, claim, insist, assure, joke
say: hint, know, hear, believe, guess, suggest
help: help, help out, assist, rescue, bail out, drive, drop home, run home, walk home, accompany, coach
help: mentor, tutor, train, teach, treat, cover for, fill in for, stand in for, step in for, sub for, sit in for
help: vouch for, babysit for, babysit, petsit, housesit, catsit, dogsit, put up, give lift, give hand, give ride
help: lend hand, take to hospital, take to airport, take to station, take to doctor, take to dentist, take to vet
help: take to appointment, take to care, take to clinic, take to surgery, take to work, run to work, run to school
help: run to station, run to hospital, run to airport, run into town, run to doctor, take to school, take home
help: give tour, show round, show around, show how, walk through, talk through, back up, stick up for
help: put in word for, put in good word for, put in word with, put in good word with, recommend, refer, nurse, feed
help: host, interpret for, translate for
help: pick up, drop off, collect, give boost, talk down, cheer up, hook up with, set up with, tip off, invite
help: put name forward, pass cv, get into club, get into course, get into school, get into gig, get into show, get job
help: testify for, speak up for, run to, ferry to, cart to, shuttle to, rush to, whisk to, talk out of
help: talk off ledge, nominate, put forward
help: defend, write on behalf of, speak on behalf of, act for, lend ear
help: bring to station, bring to airport, bring to hospital, bring to work, bring home, bring to doctor, bring to clinic
help: get in with, get on list, get on guest, get interview, get covered, get sorted, have covered, sort out
help: fix up with, put right, book in, collect from, fetch from, fetch home, take to emergency, take to er
help: take to physio, take to chemo,
help: take to dialysis, take to scan, take to court hearing, sponsor, advise, counsel
help: drop at
help: come through with, come through for, come good with, drop outside, drop back, run back
help: drive back, squeeze in, fit in, see right, set right with, cut slack
help: pull out of, dig out of, haul out of, tow out of, bail out of, get on guestlist, put on guestlist, get into course
help: put on list, get on list, get out of, get through, pull strings for, look out for, stick neck out for
help: have back, hold fort for, take weight off, step up for, look in on, keep company in, act as referee for
help: invite out, have to stay, be there for, go to bat for, put word in for, let stay, let use, let borrow
help: let crash, let have, let drive, let park, let stash, tow, jumpstart, spring, save seat, onboard
give: lend, loan, give, bring, bring over, bring round, buy, get, fetch, find, send, make, cook, bake, write, knit
give: sew, book, pass on, share with, share, spot, shout, stand, save, score, hand over, hand down, show, hook up
give: pass, hand, shoot, explain, describe, demonstrate, rustle up, gift, donate, order, reserve, print, draw, pour
give: dig out, track down, sort out with, swap, trade
give: leave, forward, knock up, do, knit, crochet, wangle, blag, front, advance, slip, ferry, cart, run up
give: mail, post, ship, courier, email over, smuggle, rig up, source, dig up, scare up, whip up, recommend, translate
give: do favour, do good turn, do solid, bring me back, bring back for, hand me down, give me back up
serve: fix, see to, deal with, attend to, help with, work on, clear up, touch up, do up, sign for, stick up
serve: put back up, get going, get working, get running, get started, get fixed, jumpstart, jump start, thread
serve: tighten, unjam, seal, weld, glaze, frame, mix, master, bind, cast, stitch, redo, rehang, regrout
serve: fold, bring in, wire up, dig in, waive, have look, take look, sort it, see to it
serve: get it done, shear, milk, muck out, exercise, shoe, groom, clip
serve: mend, repair, patch, patch up, solder, glue, feed, water
serve: review, proofread, proof, check, check over, debug, look over, look through, look at, have look at
serve: take look at, go over, go through, read over, read through, look after, mind, watch, keep eye on
serve: take care of, take in, take to, take out, walk, take back, take over, pick up, drop off, drop round
serve: drop over, collect, move, shift, carry, lug, haul, paint, decorate, wallpaper, tile, plaster, plumb, wire
serve: rewire, build, assemble, put together, put up, install, set up, sort, sort out, tidy, clean, clean out, clear
serve: clear out, hoover, vacuum, wash, iron, fold, cook for, bake for, cater for, edit, translate, write up
serve: type up, transcribe, test, beta test, merge, rebase, deploy, host, configure, migrate, back up, unblock
serve: unclog, bleed, unpack, pack, hang, mount, drill, saw up, saw down, lift, cover, cover for, pay, pay for, treat to
serve: alter, waive
serve: hem, cut, trim, mow, prune, dig, dig over, weed, rake, shovel, salt, plant, jump, jumpstart, tow, wash up
serve: photograph, film, record, design, illustrate, lay out, format, notarize, witness, sign off on, proof read
serve: sub edit, dogsit, catsit, babysit, change, replace, tune, tune up, service, sharpen, pump up, rescue, recover
serve: reset, update, upgrade, run, plan, organise, organize, arrange, book, hold, store, keep, house, have serviced
serve: have fixed, jump-start, jump start, collect for, queue for, stand up for, rehearse, practise with
serve: practice with, pitch in, chip in, give feedback on, comment on, prep, mock interview, interview, quiz
serve: take up hem, take up hems, take up trousers, take up curtains, take up dress, take up skirt, have twins
serve: have toddler, have grandkids, coach through, submit, post, deliver, drop, donate to, sponsor, have children
serve: have kids, have boys
serve: have girls, have dog, have cat, have dogs, have cats, have spaniel, have puppy, have baby, have hamster, do
serve: do for, call in for, negotiate, explain, advise, consult on, scan, laminate, sand, varnish, dye, braid
serve: trim for, sit, bring in, swap out, run lines with, go over with, fetch, look in on, take off hands, swap with
borrow: borrow, hitch, lend from, cadge, scrounge, blag, bum, mooch, sponge, nab, bag, snag, get loan of, have loan of
borrow: have lend of, get lend of
introduce: introduce, put onto, put me onto, point me to, point me towards, point me at, intro, connect, match with
introduce: put in touch, hook up with, set up with, refer, match up, pair up, link up, put together with, pair with
promise: promise, offer, volunteer, agree, commit, pledge, swear, undertake, vow, give word, give vow, give promise
promise: make promise to, shake on, shake hands on, swear on
engage: promise to, offer to, volunteer to, agree to, commit to, pledge to, swear to, undertake to, vow to, consent to
engage: be on duty for, be on duty, be on standby to, be on hand to, be on call to, be going to, be up for
engage: be happy to, be willing to, be glad to, be game to, be game for, be down to
engage: be down for, be on hook to, be on hook for, be good for, be lined up to, be set to, be booked to
engage: be keen to help
engage: be signed up to, be signed up for, be in for, put hand up to, put hand up for, stick hand up to, raise hand to
engage: put name down to, put name down for, sign up to, sign up for, say yes to, say ok to, say sure to, let in for
engage: rope into, rope in to, talk into, get roped into, get talked into, be roped into, be talked into
engage: be drafted into
engage: draft into, draft in to, con into, push into, sweet talk into, nominate to, opt to, come forward to
bother: go over to, go round to, head over to, swing by to, nip over to, nip round to
bother: go out way to, go to trouble of, take time to, make time to, find time to, drop everything to, stay up to
bother: stay to, stay late to, stay behind to, stay on to, get up to, get up early to, come to, come all way to
bother: come over to
bother: come round to, come out to, come by to, come in to, pop over to, pop round to, pop in to, rush over to
bother: drive to, drive over to, drive up to, drive down to, drive all way to, take day off to, take morning off to
bother: take trouble to
bother: be so kind to, be so nice to, be so good to, be so sweet to, be so friendly to, be so lovely to
bother: take upon to, be kind enough to, be good enough to, be nice enough to, be sweet enough to, be so kind as to
bother: be kind as to, be good as to, be able to, have kindness to, have decency to, have heart to, insist on
bother: bother to
bother: manage to, give up to, put off to, cancel to, skip to, sacrifice to, be first to, be one to, offer and
owe: owe, iou
thank: thank
need: need, require, ask around for, advertise for, put out feelers for, appeal for, be hiring, lack, look for
need: be looking for, search for, search, seek, use, do with, struggle with, hunt for, hunt, be desperate for
need: try to hire, try to rent, try to source, try to recruit, try to track down, try to line up, try to find
need: try to get, wish for, be stuck with, be short of, be short on, run out of, want, cry out for
need: be dying for, scramble for, hope to find, want to find, need to find, want to hire, need to hire, want to buy
need: want to rent, look to borrow, look to buy, look to rent, look to hire, look to get, look to adopt, look to meet
need: hope to borrow, hope to get, need to borrow, try to borrow, beg for, plead for, cast around for, cast about for
need: shop around for, fish for, hold out for, put ad out for, put word out for, angle for, ask round for, hire
need: have trouble finding, have trouble with, have difficulty with, have problems with, have difficulty finding
need: have nobody to, have no one to, get nobody to, get no one to, have hard time finding, have hard time with
need: sell mother for, sell soul for, sell granny for, sell grandmother for, give arm for, give anything for, ask for
need: give teeth for, kill for, die for, ask around for, ask round for, have time finding, hanker after, drown in
need: scrape around for, have problem with, have issue with, have issues with
ask: circle back to, circle back with, ask, ping, chase, chase up, nag, bug, hit up, sound out, wait on, wait for
ask: check with, follow up with, consult, hassle, badger, hound, harass, chivvy, get to teach
ask: pick brain, pick brains, have word with, have a word with, have chat with about, quiz, grill, pump for, tap for
ask: get hold of about, get onto about, get on to about, get in touch with about, contact about, contact re
ask: get in touch with for, contact for, reach out to, drop line to about, drop line about
ask: demand, tap up, nudge, poke, pester, press, approach, beg, touch up for, run by, run past, get opinion, get take
ask: get to look, get to check, get to show, get to help, get to lend, get to send, get to sign, get to fix
ask: get to explain, get to introduce, get to put, get to review, get to read, see about, enquire with, inquire with
live: live, retire to, emigrate to, move, relocate, settle, base, be based, reside
work: work, start, join, teach, be employed
never: ring round, ring around, phone around, call around, phone round
never: put up to, do proud, do good, do credit, do justice, do harm, do in, do over, do down, do disservice
never: get me in trouble, get into trouble, catch me out, tell me off, run me down, look over my shoulder, feed lies
never: sit through, feed pack, put my back up
never: give the sack, give dressing down, give telling off, give ticking off, give what for
never: call off, call names, call all names, call in favor with, call in favour with, call out, call up on
never: call on it, call bluff, get there, get here
never: call in sick, phone in sick, ring in sick, text in sick, email in sick
never: give up, give in, give birth, give way, give out, give back, get home, get up, get back, get away, get on
never: get over, take off, take place, make it, make sense, make up, bring up, bring back, come down with, come back
never: find out, send off, pick on, break down, show off, show up, walk away, walk out, run late, keep going
never: hold on, hold up, get back to, check out, check in, run away, set off, run off, get dressed, return
never: give it back, give hug, give hard time, give grief, give call, give ring, give shout, give bell, give back
never: drive mad, drive crazy, drive nuts, drive wild, drive insane, drive bananas, drive up wall, drive to drink
never: drive to distraction, drive into, run into, back into, crash into, reverse into, walk into, help herself
never: help himself, help themselves, help myself, give food thought, give room, give ticket, get lost, need head
never: take up on, paint picture, set example, show door, teach lesson, treat like, treat badly, send packing
never: take to court
never: take to task, take to cleaners, take to lunch, take to dinner, put off, let down, let die, drive past, drive by
never: walk past, run past, clean out at, pass over, use manners, give lecture, sit in on, get talking, get chatting
never: get going, get started, keep waiting
never: keep awake, keep up, run over
never: run down, put off, pay back, pay for work, give earful, take aside
never: take for, take advice, take photo, take picture, take word, take point, take mind, take breath, take name
never: take time, take parking, take seat, take chair, cover ears, cover topic, drop from, drop in it, set straight
never: pass on stairs, pass in, put off food, put off, make laugh, make cry, make wait, make smile, make sick
never: make mad
never: make late, make day, make feel
never: send regards, send love, send home, send away, send off, send out, bring up to speed
never: get wrong, get nerves, get hooked, get thinking
never: show around face
never: run into, watch race, watch show, watch play, take side, leave in lurch, leave hanging, give lip, give creeps
never: give heads up, give notice, do head in, get goat, get down, bring news
`;

export const irregular = `
meet:met beat:beat:beaten see:saw:seen run:ran:run catch:caught hang:hung get:got:gotten sit:sat speak:spoke:spoken
say:said stick:stuck ring:rang:rung give:gave:given
write:wrote:written drop:dropped pop:popped go:went:gone come:came:come swing:swung have:had tell:told think:thought
swear:swore:sworn know:knew:known blow:blew:blown bend:bent freeze:froze:frozen rise:rose:risen slide:slid
strike:struck sweep:swept tear:tore:torn weep:wept weave:wove:woven undo:undid:undone forgive:forgave:forgiven
understand:understood withdraw:withdrew:withdrawn spit:spat
hear:heard drive:drove:driven teach:taught feed:fed put:put lend:lent bring:brought buy:bought find:found send:sent
make:made stand:stood
sew:sewed:sewn shoot:shot do:did:done read:read take:took:taken keep:kept build:built set:set clear:cleared cut:cut
dig:dug hold:held pay:paid
leave:left draw:drew:drawn let:let show:showed:shown lay:laid choose:chose:chosen begin:began:begun
become:became:become eat:ate:eaten
drink:drank:drunk sing:sang:sung swim:swam:swum ride:rode:ridden fly:flew:flown spend:spent lose:lost win:won
feel:felt fall:fell:fallen
break:broke:broken forget:forgot:forgotten wake:woke:woken sleep:slept grow:grew:grown throw:threw:thrown
wear:wore:worn sell:sold seek:sought
hide:hid:hidden steal:stole:stolen mean:meant dream:dreamed dream:dreamt shut:shut hit:hit quit:quit cost:cost
be:was owe:owed introduce:introduced
text:texted email:emailed mail:mailed dm:dmed message:messaged facetime:facetimed zoom:zoomed skype:skyped
cook:cooked look:looked knit:knitted
ask:asked spot:spotted loan:loaned help:helped fix:fixed visit:visited offer:offered edit:edited proof:proofed
proofread:proofread rewire:rewired
water:watered cover:covered order:ordered recover:recovered deliver:delivered volunteer:volunteered answer:answered
open:opened happen:happened
bleed:bled mow:mowed:mown bail:bailed wait:waited stay:stayed host:hosted post:posted join:joined gossip:gossiped
travel:travelled upset:upset
saw:sawed:sawn plan:planned chip:chipped wind:wound rewrite:rewrote:rewritten shut:shut fight:fought
shake:shook:shaken lie:lied light:lit
fill:filled ping:pinged tow:towed sort:sorted unpack:unpacked transfer:transferred kill:killed intro:introed
intro:introd mend:mended commit:committed
clean:cleaned test:tested iron:ironed explain:explained translate:translated paint:painted repair:repaired
claim:claimed train:trained
drill:drilled weed:weeded shift:shifted lift:lifted hoover:hoovered debug:debugged format:formatted
configure:configured print:printed
recommend:recommended bug:bugged nag:nagged confirm:confirmed insist:insisted mention:mentioned refer:referred
babysit:babysat housesit:housesat
petsit:petsat catsit:catsat dogsit:dogsat sub:subbed undertake:undertook:undertaken wish:wished struggle:struggled
reconnect:reconnected
lend:lended teach:teached bring:bringed buy:buyed send:sended drive:drived give:gived tell:telled pay:payed
feed:feeded build:builded qualify:qualified requalify:requalified
`;

/** Verbs that make no frame but begin a predicate. */
export const otherVerbs = `
be have want like love hate wish hope dream enjoy start stop finish try turn seem look talk eat drink sing swim ride
fly spend lose win feel fall
break forget remember wake sleep grow throw wear hide steal mean happen cancel move leave miss play dance work study
learn travel drive stay
watch listen laugh cry smile argue fight celebrate attend skip postpone reschedule marry divorce retire resign quit
apply pass fail graduate
cost arrive reach win crash confirm chair volunteer treat score mentor climb shop grab need cancel discuss celebrate
wander row cycle jog answer reply rain snow worry care trust charge bill block follow end hit kill burn melt bake crack
chat decide notice hog wonder remind become realise realize deserve
complain gift rock own rent hire fire retire land last cook chill relax rest promise ski bowl camp fish hunt bike
drag chase deny overrule dismiss veto come conduct let show decline refuse dodge duck swerve forgo blow bend
freeze slide strike sweep weep weave undo forgive understand withdraw spit expect step breeze march stroll trot roll
pull qualify retrain requalify`;
