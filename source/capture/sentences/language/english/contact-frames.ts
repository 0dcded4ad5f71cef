// What people do to each other when they meet, by frame: a touch, a greeting, being stopped on one's way.

export const contactFrames = `
meet: blether with, blether to, gab with, gab to, gas with, gas to, yak with, yak to, jaw with, blather with
meet: chinwag with, chew fat with, natter to, yap with, yap to, shoot bull with, talk shop with, prattle with
meet call: give ring, give bell, give buzz, give shout, give tinkle, give phone call, have on line, get on line
meet call: get on blower to, get on phone to, get on phone with
meet message: dm with, message with, whatsapp with, go back and forth with, swap messages with, swap texts with
tell call: give me ring, give me bell, give me buzz, give me shout, give me tinkle, give me call, give me phone call
meet: seat beside, seat next to, seat opposite, seat with, seat by, converse with, confer with, parley with
come call: pick up phone, answer phone, pick up telephone
meet: say goodbyes to, bid farewell to, bid goodbye to, say cheerio to, say ta-ra to, say night to
meet visit: pop into, nip into, drop into, drop in at, pop in at, nip in to, nip in at
come visit: look in, look round, pop across, nip round, nip over, nip in, dander over
meet: hug, bearhug, embrace, cuddle, kiss, greet, accost, corner, collar, buttonhole, waylay, ambush, intercept
meet: flag down, wave off, wave goodbye to, say bye to, say goodnight to, say good night to
meet: pray with, weep with, cry with, laugh with, commiserate with, reminisce with, sunbathe with, picnic with
meet: sit alongside, stand beside, wait with, walk beside, travel with, share taxi with, share bench with
meet: share pizza with, share bottle with, share meal with, split pizza with, split bottle with, break bread with
meet: toast with, raise glass with, clink glasses with, put world to rights with, set world to rights with
meet: go round with, knock about with, knock around with, hobnob with, small talk with, make small talk with
meet: find myself next to, find myself beside, find myself sat next to, end up next to, end up beside, end up with
meet: be squashed in with, be seated next to, be seated beside, be seated with, be paired with, be put next to
tell: hug us, hug me, kiss me, greet me, greet us, collar me, collar us, corner me, corner us, buttonhole me
tell: button hole me, waylay me, waylay us, ambush me, ambush us, accost me, intercept me, flag me down, flag us down
tell: wave me over, wave me down, hail me, call me over, nab me after, nab me at, nab me outside, pounce on me
tell: holler at me, beep me, honk at me
tell: bump into me, detain me, detain us, stop me, stop us, collar me
tell: nab me on, nab me in, nab me before, grab me after, grab me at, grab me outside, grab me before, bump into us
tell: run into me, spot me across, spot me in, spot me at, recognise me, recognize me, tap me on shoulder
tell: pull me aside, take me aside
tell: draw me aside, sit by me, sit beside me, sit next to me, sit opposite me, sit across from me
tell: sit down next to me
tell: sit with me, sit with us, stand next to me, stand beside me, walk with me, walk with us, pray with me
tell: pray with us, pray over me, come up to me, come over to me, introduce himself, introduce herself
tell: introduce themselves, say hello to me, say hi to me, shake hand, shake me by hand, have word with me
tell: eat with us
tell: eat with me, dance with me, drink with me, drink with us, chat with me, chat to me, talk to me, speak to me
tell: talk with me, speak with me, corner me at, squeeze in next to me, squeeze in beside me, wave at me from
borrow: take on loan, have on loan, get on loan, take out on loan, have the loan of, get use of, have use of
give: have to me, have over to me, have back to me, have with me by
bother: be up to, be up early to, be out of bed to, stay back to, stay behind to, come in on day off to, come out to
meet: sit behind, sit in front of, stand behind, queue behind, queue next to, walk next to, dance next to
meet: partner, partner with
meet: run across, come across, stumble across, stumble upon, happen upon, stop to chat to, stop to chat with
meet: stop to talk to, stop to talk with, pause to chat with, stop to chat to, stop and talk to, stop and talk with
help: cat-sit for, dog-sit for, house-sit for, pet-sit for, baby-sit for, cat-sit, dog-sit, house-sit, pet-sit
help: baby-sit
need: put call out for, put shout out for, put out call for, put out word for, put out appeal for, post ad for
need: advertise for
never: help see sense, help see reason, help see light, help see funny side, help lose weight, help lose will, swear at
never: volunteer at, volunteer in, volunteer with, volunteer there, volunteer here
never: call into question, nab me, collar me, corner me
meet: get stuck with, get stuck next to, be stuck next to, get cornered by, get waylaid by, get collared by
meet: get hugged by
serve: have mine, have ours, have both, have my lot, have my two, have my three, have my eldest, have my youngest
`;

/** Verbs that must not be mended into others: a prayer is no pay. */
export const contactVerbs = `
pray hug embrace kiss cuddle accost corner collar buttonhole waylay ambush intercept flag spot squeeze wave tap
commiserate reminisce picnic toast clink hail pounce seat squash snore sneeze stray spray fray bray slip sulk
share nudge shunt hold throw host rearrange rebook hop linger loiter tag
plonk squeeze wedge blether gab yak jaw yap chinwag lean perch`;

export const contactIrregular = `
cat-sit:cat-sat dog-sit:dog-sat house-sit:house-sat pet-sit:pet-sat baby-sit:baby-sat babysit:babysat
catsit:catsat dogsit:dogsat housesit:housesat petsit:petsat split:split shake:shook:shaken`;
