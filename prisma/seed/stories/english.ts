import type { SeedStory } from '#prisma/seed/types.ts'

export const ENGLISH_STORIES: SeedStory[] = [
  {
    key: 'en-gulf-rail-ticket',
    language: 'en',
    section: 'uae',
    kicker: 'Transport',
    headline: 'One ticket, six networks: Gulf rail operators agree a common fare across the region',
    shortHeadline: 'Gulf rail operators agree a common ticket',
    standfirst:
      'A journey from Fujairah to Muscat or Dammam will be sold as a single trip, with one price, one seat map and one set of passenger rights',
    bylines: ['james-whitfield', 'salem-alketbi'],
    dateline: { place: 'Abu Dhabi', sources: ['Al Ufuq'] },
    tags: ['Transport', 'Gulf', 'Abu Dhabi', 'Tourism'],
    hero: {
      picture: 'metro-station',
      caption: 'A platform at dusk. The common ticket will work at gates on all six networks',
      credit: 'Al Ufuq',
      alt: 'An empty railway platform with lit departure boards and polished floors',
    },
    hoursAgo: 1.6,
    updatedHoursAgo: 0.7,
    urgency: 'top',
    body: `
Rail operators from six Gulf countries agreed overnight to sell cross-border journeys on a single ticket, ending two years of talks over prices, data and the awkward question of who pays when a train is late.

Under the framework, signed in Abu Dhabi after a session that ran five hours past its schedule, a passenger will be able to book from any station in the region to any other in one purchase. The seat, the luggage allowance and the right to a refund will follow the traveller across borders rather than stopping at each of them.

The first through-tickets will go on sale on two pilot corridors in nine months. Officials from the joint working group said the rest would follow as tracks and border halls are finished.

## How the fare is built

The operators abandoned an early plan to add up six national prices, which in tests produced fares higher than a flight on short hops. Instead, each journey will be priced by distance in four bands, with the revenue shared according to the kilometres run on each network.

“Nobody chooses a train in order to learn where the border is,” said Hessa Al Tayer, who chaired the group’s passenger panel. “If you have to buy three tickets, you have already decided to drive.”

**Families** were a sticking point. Three networks let children travel free until the age of six, two until four, and one charged by height. The common rule will be free travel until the seventh birthday, with a reduced fare until 16.

## What passengers get

The agreement includes a short charter that every operator must display in Arabic and English at the gate:

- A delay of more than 60 minutes entitles the passenger to half the fare, paid back without a form.
- A missed connection is the network’s problem: the next train with free seats, and a meal after two hours.
- Step-free boarding at every station on the pilot corridors, or a taxi at the operator’s expense.
- Bicycles and one surfboard or oud case per person travel without charge outside peak hours.

The last line drew laughter in the hall. It was added at the request of a music teacher from Bahrain who had written to the panel 11 times.

> We spent four months on tariffs and the rest on trust. The tariffs were easier.
> — Yousef Al Ruwaie, head of the joint technical committee

## The hard part is the data

For a seat to be sold in Sohar and honoured in Dammam, six reservation systems must speak to one another in less than a second. Engineers have built an exchange that passes only the train, the seat and an anonymous token. Names stay with the operator that sold the ticket, a condition set by two of the countries at the start.

A rehearsal last month moved 40,000 imaginary passengers through the system in a day. It failed twice. On both occasions the cause was the same: a station whose name was spelt in three ways. The committee has since published a register of 212 place names in both scripts, which linguists may find the most lasting part of the deal.

![map-gulf|inline] The two pilot corridors run along the coast and meet inland of Abu Dhabi | Al Ufuq | Map of the Arabian Gulf and its coastline

## Doubts on the platform

Not everyone is persuaded. Freight companies fear that passenger trains will take the best daytime slots, and have asked for a guaranteed share of the night. Transport economists point out that the charter’s refunds could cost smaller networks more than they earn in the first years; a shared fund, capped for three years, is meant to carry that risk.

There is also the matter of habit. On a bench outside the meeting hall, Rashid Omar, a retired driver who has made the run to Muscat every month since 1988, said he would try the train once. “I will miss stopping for tea,” he said. “Ask them if it stops for tea.”

It does, as it happens, for eight minutes.
`,
  },
  {
    key: 'en-bay-of-bengal-shelters',
    language: 'en',
    section: 'world',
    kicker: 'South Asia',
    headline: 'Half a million move to shelters as storm nears Bangladesh coast',
    standfirst: 'Volunteers on bicycles carry the warning to villages where the phone network has failed',
    bylines: [],
    dateline: { place: 'Dhaka', sources: ['Agencies'] },
    tags: ['Climate', 'Environment'],
    hero: {
      picture: 'sea-storm',
      caption: 'Heavy seas ahead of the storm’s expected landfall',
      credit: 'AFP',
      alt: 'Dark waves breaking under a low storm cloud',
    },
    hoursAgo: 4,
    updatedHoursAgo: 1.1,
    urgency: 'important',
    body: `
More than 500,000 people moved into concrete shelters along the coast of Bangladesh as a severe storm crossed the Bay of Bengal, with landfall expected overnight near the mouth of the Meghna river.

Forecasters said winds could reach 130 kilometres an hour and warned of a tidal surge of up to three metres if the storm arrived with the high tide. Ferry services were halted, fishing boats were called in and schools in eight districts were closed.

Tens of thousands of volunteers carried the warning by megaphone and bicycle to islands where mobile coverage had gone down with the first gusts. Each is responsible for about 40 households and knows who cannot walk.

“I have two grandmothers, a woman who is nine months pregnant and a man who will not leave his cow,” said Shirin Akter, a volunteer on Bhola island. “So the cow came too. There is a place for cows now on the ground floor.”

Raised pens for livestock were added to hundreds of shelters after earlier storms, when families refused to leave the animals they live from. Relief groups say the change has done more for evacuation rates than any siren.

Deaths from storms in the country have fallen more than a hundredfold in half a century, a decline attributed to early warning and the shelters. Losses of homes and crops have not fallen, and salt water left behind by a surge can spoil fields for three seasons.

Rain was expected to continue for two days, raising the risk of landslides in the hills of the south-east.
`,
  },
  {
    key: 'en-lake-victoria-fishing-pact',
    language: 'en',
    section: 'world',
    headline: 'Lake Victoria’s neighbours agree to let the fish rest',
    standfirst: 'Three countries will close the same waters for the same eight weeks, for the first time',
    bylines: ['omar-farouq'],
    dateline: { place: 'Kisumu', sources: ['Al Ufuq'] },
    tags: ['Environment', 'Africa', 'Climate'],
    hero: {
      picture: 'summit-flags',
      caption: 'Flags outside the hall in Kisumu where the closure was agreed',
      credit: 'Reuters',
      alt: 'A row of national flags in front of a conference building',
    },
    hoursAgo: 52,
    body: `
For as long as anyone at Dunga beach can remember, a closed season on Lake Victoria has meant rowing a little further. When one shore stopped fishing, the others did not, and the fish, as the boat owner Achieng Odero puts it, “were never told about the border”.

That is due to change. Delegates of the three countries that share Africa’s largest lake agreed in Kisumu to close breeding grounds at the same time each year for eight weeks, beginning with 14 shallow bays. It is the first closure the three have co-ordinated.

Catches of Nile perch have fallen by about a third in a decade, and the average fish landed is now smaller than the legal minimum. Biologists who advised the talks say the stock could recover in four to six years if the bays are left alone.

The difficult clause was the money. Crews that stop will receive a daily allowance through their phones, paid from a levy on exports, and only if their boats’ trackers stay in harbour. Women who smoke and sell the fish, often left out of such schemes, are included after they blocked the hall’s entrance on the second day with 60 empty baskets.

Enforcement remains weak: the lake has one patrol boat for every 900 square kilometres. Elders from the beaches have offered to keep watch themselves, and asked in return that fines be paid in nets rather than cash.

Ms Odero has already decided what she will do with the eight weeks. “Paint the boat,” she said. “Then sit in it.”
`,
  },
  {
    key: 'en-rak-boatyard-apprentices',
    language: 'en',
    section: 'uae',
    kicker: 'Heritage',
    headline: 'The apprentices who are learning to build a dhow without a drawing',
    bylines: ['james-whitfield'],
    dateline: { place: 'Ras Al Khaimah', sources: ['Al Ufuq'] },
    tags: ['Heritage', 'Culture', 'Gulf'],
    hero: {
      picture: 'fishing-boats',
      caption: 'Wooden boats moored near the yard, two of them awaiting repair',
      credit: 'Photo: Reem Al Shehhi',
      alt: 'Traditional wooden boats moored in calm water',
    },
    hoursAgo: 29,
    updatedHoursAgo: 25,
    body: `
There is no plan on the wall of the boatyard at Al Mairid. When the five apprentices asked for one, the master builder, Ismail Haji, gave them a length of string with eleven knots in it and told them that the boat was in there.

Over 14 months they have learnt to read it. Each knot is a proportion: keel to stem, stem to beam, beam to the height at which a man can lean over and wash his hands. The hull rising on the slipway is 13 metres long and has been measured by eye, by string and, once, secretly, with a laser. The laser found it true to within nine millimetres.

“I was ashamed afterwards,” said Hamda Al Shamsi, 23, an engineering graduate and the first woman to train at the yard. “He knew, of course. He asked me what the machine thought.”

The programme was set up by a local heritage society after it counted seven builders on this coast who could still raise a hull from the keel. Their average age was 68. The apprentices are paid a monthly wage and must promise two years.

Not all of the old ways have been kept. Teak is now bought from certified plantations, the shark oil that once sealed the planks has been replaced by a plant resin that smells less and lasts longer, and there are goggles.

The launch depends on the spring tide and on Mr Haji, who will not name a date. He has, however, chosen the boat’s name. It is painted on a plank and turned to the wall.
`,
  },
  {
    key: 'en-sharjah-night-buses',
    language: 'en',
    section: 'uae',
    headline: 'Night buses to link three emirates at weekends',
    bylines: [],
    dateline: { place: 'Sharjah', sources: ['WAM'] },
    tags: ['Transport', 'Dubai', 'Sharjah'],
    hoursAgo: 6.4,
    body: `
Three night bus routes will run between Sharjah, Dubai and Ajman from next weekend, leaving every 40 minutes between midnight and 5am on Fridays and Saturdays.

The routes serve two hospitals, a university campus and the main markets, and were drawn from a survey of 3,200 night-shift workers. Fares are the same as by day, and wardens will travel on board after 2am. The trial lasts six months.
`,
  },
  {
    key: 'en-gulf-bourses-close',
    language: 'en',
    section: 'markets',
    kicker: 'Markets',
    headline: 'Gulf bourses end mixed as banks offset a slip in property shares',
    bylines: [],
    dateline: { place: 'Dubai', sources: ['Reuters'] },
    tags: ['Markets', 'Gulf', 'Dubai'],
    hero: {
      picture: 'market-screen',
      credit: 'Reuters',
      alt: 'A trading screen with rising and falling lines',
    },
    hoursAgo: 10,
    body: `
Gulf stock markets closed mixed in thin trade, with gains in banking shares balancing losses among developers as investors waited for the week’s inflation figures.

Dubai’s main index slipped 0.2 per cent, its third small decline in a row, while Abu Dhabi’s rose 0.3 per cent. Riyadh ended little changed after giving up a morning advance. Kuwait and Muscat added 0.4 and 0.1 per cent; Doha lost 0.5.

Lenders were helped by a run of quarterly results showing steady margins and fewer bad loans. Property companies, which had led the market for most of the year, fell for a second session on signs that new supply will reach buyers sooner than forecast.

“It is a pause rather than a verdict,” said Karim Lahoud, who manages a regional equity fund in Dubai. “Volumes are two thirds of the monthly average. You do not draw conclusions from an empty room.”

Foreign investors were net buyers for a sixth week, according to exchange data, though by the smallest amount in that period. Retail trading shifted towards smaller industrial names, a pattern that dealers tend to watch with some caution.

Crude was steady in the afternoon after early falls. Gold eased as the dollar firmed.

Traders said they expected quiet sessions until the end of the week, when two large listings close their order books and funds will have to choose what to sell to pay for them.
`,
  },
  {
    key: 'en-fujairah-quiet-tugs',
    language: 'en',
    section: 'economy',
    kicker: 'Shipping',
    headline: 'Harbour tugs fall silent: battery boats cut a port’s fuel bill by two fifths',
    standfirst: 'A six-month trial on the east coast suggests the smallest vessels may be the easiest to clean up',
    bylines: ['rana-haddad'],
    dateline: { place: 'Fujairah', sources: ['Al Ufuq'] },
    tags: ['Transport', 'Markets', 'Climate', 'Gulf'],
    hero: {
      picture: 'container-port',
      caption: 'Cranes at work on the container quay, where the electric tugs are based',
      credit: 'Al Ufuq',
      alt: 'Container cranes and stacked boxes at a harbour quay',
    },
    hoursAgo: 99,
    updatedHoursAgo: 76,
    body: `
The loudest thing about the tug _Sidr 1_ is its radio. It slides off the quay, turns in its own length and leans 70 tonnes of force against a ship 30 times its size, all with the sound of a lift.

Two such vessels, powered by batteries and charged from the shore, have worked at the port for six months alongside six diesel boats. Figures released by the operator this week show that the pair carried out 31 per cent of all jobs and cut the harbour’s fuel bill by 40 per cent, because they took the short, stop-start work at which diesel engines are least efficient.

The savings came with conditions. The boats cost nearly twice as much to build, and each needs 50 minutes at the charger after three jobs. A master who misjudges the queue can be left waiting while a ship’s clock runs.

“You have to think like a taxi driver with a phone at 20 per cent,” said Captain Leena Thomas, who commands _Sidr 1_. “After a month you do it without noticing.”

Analysts say tugs are a sensible place to begin. They return to the same berth every night, sail a few kilometres and are owned by few companies. Ocean-going ships, which account for nearly all of the industry’s emissions, have no such comfort.

The operator plans to order four more. Much will depend on the price of power at night, and on whether the berth’s new solar roof, due next year, produces what its designers promise.

Crews have one complaint. Dolphins, no longer warned by engines, come very close, and have to be waited for.
`,
  },
  {
    key: 'en-sahel-cup-final',
    language: 'en',
    section: 'football',
    kicker: 'Football',
    headline: 'Marsa win the Coast Cup with a goal nobody saw coming, least of all the scorer',
    standfirst: 'Substitute full-back Idris Camara’s cross sails in at the death to settle a final short of chances',
    bylines: ['tarek-nassar'],
    dateline: { place: 'Abu Dhabi', sources: ['Al Ufuq'] },
    tags: ['Football', 'Sport', 'Abu Dhabi'],
    hero: {
      picture: 'football-stadium',
      caption: 'The stadium in Abu Dhabi before kick-off in the Coast Cup final',
      credit: 'Al Ufuq',
      alt: 'A floodlit football stadium with full stands',
    },
    hoursAgo: 22,
    updatedHoursAgo: 20,
    body: `
It was meant as a cross. Idris Camara said so four times in five minutes to anyone who would hold a microphone, and the replay bears him out: head down, body leaning back, eyes on a team-mate at the far post. The ball had other plans. It cleared the goalkeeper’s glove by the width of a stud and won the Coast Cup for Marsa in the 93rd minute.

Sahel United, beaten 1-0, had been the better side without ever being a good one. They had 61 per cent of the ball and three shots on target, the best of them a low drive from Nawaf Saeed that Marsa’s Ali Darwish pushed round the post on the half-hour.

Marsa waited. Their coach, Paulo Teixeira, had promised an ugly match and kept his word, stationing five across the back and asking his wingers to run until they could not. Both were substituted. It was one of the replacements, Camara, who had not played since breaking a toe nine weeks ago, who took the throw-in that came back to him on the left.

“My mother will say I meant it,” Camara said. “She will be the only one.”

The final whistle brought on to the pitch a club founded 11 years ago by harbour workers, which plays its home games beside a fish market and was in the third tier until last season. Its supporters, about 4,000 of them in green, stayed for an hour.

Teixeira was asked whether luck had decided it. “Yes,” he said. “But you have to be standing there when it comes.”
`,
  },
  {
    key: 'en-dubai-tennis-qualifier',
    language: 'en',
    section: 'sport',
    headline: 'Qualifier, 17, needs five match points and a borrowed racket',
    bylines: [{ name: 'Daniel Okafor' }],
    dateline: { place: 'Dubai', sources: ['Agencies'] },
    tags: ['Tennis', 'Sport', 'Dubai'],
    hero: {
      picture: 'tennis-court',
      credit: 'AFP',
      alt: 'A blue hard court seen from above with long evening shadows',
    },
    hoursAgo: 143,
    body: `
Mira Kovalčíková arrived at the Palm Gardens Open with two rackets, broke the strings of one in the warm-up and those of the other at 4-4 in the first set. The 17-year-old Slovak qualifier finished the biggest win of her life with a racket lent to her by a ball girl’s sister.

She beat the fourth seed, Camila Duarte of Brazil, 5-7, 6-3, 7-6 in two hours and 51 minutes, on her fifth match point, with a drop shot that landed so softly that both players looked at the umpire.

“It was heavier than mine, so I stopped trying to hit hard,” Kovalčíková said. “Maybe I should have stopped earlier.”

Duarte, who had not lost a set all week, led by a break in the decider and served for the match at 5-4. Three times she came within two points. Her opponent, ranked 214th, answered with a lob from outside the tramlines that will be shown for some time.

The racket’s owner, 15-year-old Layan Haddad, who plays for her school in Mirdif, watched from the second row and was given the match ball. She has agreed to extend the loan by two days, until the Slovak meets the Japanese left-hander Aoi Shimizu for a place in the semi-finals.

Play on the outer courts was delayed for 40 minutes by wind. The doubles final has been brought forward by an hour.
`,
  },
  {
    key: 'en-museum-without-labels',
    language: 'en',
    section: 'culture',
    kicker: 'Museums',
    headline: 'The museum that took its labels down',
    standfirst: 'For one month a gallery in Sharjah asks visitors to look first and read later. They stay three times as long',
    bylines: ['maryam-alshamsi'],
    dateline: { place: 'Sharjah', sources: ['Al Ufuq'] },
    tags: ['Culture', 'Heritage', 'Sharjah'],
    hero: {
      picture: 'museum-gallery',
      caption: 'A room of the gallery as visitors now find it, with bare walls between the cases',
      credit: 'Photo: Sultan Al Ali',
      alt: 'A quiet museum room with lit display cases and bare walls',
    },
    hoursAgo: 70,
    body: `
The first thing people do is look for the label. They bend to where it ought to be, find a small rectangle of cleaner paint, and straighten up. Then, with nothing else for it, they look at the bowl.

For four weeks the Creek Gallery in Sharjah has removed every text from its permanent rooms: no dates, no names, no arrows. Visitors are given a pencil and a card with one question on it, “What was this for?”, and may exchange their answer for the printed catalogue on the way out.

Attendants with stopwatches have found that the average stay in front of an object has risen from eight seconds to 26. More than 9,000 cards have been handed in. A bronze weight has been identified as a toy, a bell, a knuckle of cheese and, by a girl of six, “something to hold when you are waiting”.

“That one is on my desk,” said the gallery’s director, Amal Kanaan. “It is not correct. I am not sure that it is wrong.”

Some visitors have been cross. A retired teacher wrote that she had come to learn and not to guess, and a tour company has moved its groups elsewhere until the month is over. Guides who usually work with blind visitors have led tours by touch, using copies; these filled at once and will be kept.

The labels return on the first of next month, shorter by half. Beside each will hang a frame with room for one card, changed weekly.

Scholars asked to review the answers found, among thousands of guesses, one that may settle an old argument. A fisherman from Kalba wrote that a stone ring, catalogued as an ornament, was a net weight, and drew how it was tied.
`,
  },
  {
    key: 'en-ghaf-2-first-light',
    language: 'en',
    section: 'science',
    kicker: 'Space',
    headline: 'After six days of silence, student satellite Ghaf-2 sends home a picture of dust',
    bylines: ['noura-alzaabi'],
    dateline: { place: 'Abu Dhabi', sources: ['Al Ufuq'] },
    tags: ['Space', 'Science', 'Gulf', 'Abu Dhabi'],
    hero: {
      picture: 'satellite-orbit',
      caption: 'An artist’s view of Ghaf-2 in orbit, 510 kilometres up',
      credit: 'Al Ufuq',
      alt: 'A small satellite with open solar panels above the curve of the Earth',
    },
    hoursAgo: 2.9,
    updatedHoursAgo: 1.3,
    corrections: [
      {
        hoursAgo: 1.1,
        kind: 'correction',
        text: 'An earlier version of this story gave the satellite’s mass as 4.9 kilograms. It weighs 9.4 kilograms.',
      },
    ],
    body: `
The picture came down at 3.12am, crooked and with its lower third missing. It showed a pale smear leaving the coast for open water. To the 20 students in a ground-floor room at Al Sahel University of Science it was the most beautiful thing they had seen: a wave of dust that no airport had yet reported.

Ghaf-2 weighs 9.4 kilograms, is about the size of a shoebox and was built by 37 students to do one job. Large satellites track dust well over land but lose it over the sea, where it blends with haze and glare. The university’s camera looks for a narrow violet band absorbed by iron in the dust and not by water vapour.

It almost never began. One of its solar panels failed to open after launch, and the satellite fell into a slow tumble, waking for minutes at a time. The team wrote a 64-byte command that needed no reply, telling it to switch off everything but a heater and a receiver whenever it woke. They sent it 212 times. On the last, a hinge warmed and the panel opened.

“The hardest lesson was not orbital mechanics,” said Alia Al Marzooqi, who led the power team. “It was writing a report about your own mistake and pinning it to the wall before anyone asked.”

Data will be published openly within 40 minutes of each pass, and three airports will receive trial warnings. Independent researchers caution that one image does not make an alert system and that a full season of comparison with ground stations is needed.

Work on Ghaf-3 has started. The team’s instruction to its successors is on a sheet of paper by the door: check the hinge twice.
`,
  },
  {
    key: 'en-date-stone-filters',
    language: 'en',
    section: 'science',
    headline: 'Date stones, baked and crushed, strip dye from factory water',
    standfirst: 'Researchers in Al Ain say a waste product of the harvest filters as well as imported carbon at a fifth of the price',
    bylines: ['noura-alzaabi'],
    dateline: { place: 'Al Ain', sources: ['Al Ufuq', 'Agencies'] },
    tags: ['Science', 'Environment', 'Gulf'],
    hero: {
      picture: 'laboratory',
      caption: 'Samples of filtered water on a bench at the laboratory in Al Ain',
      credit: 'Al Ufuq',
      alt: 'Glass vessels and instruments on a laboratory bench',
    },
    hoursAgo: 168,
    body: `
Every date ends as a stone, and most stones end as rubbish. A group of chemists in Al Ain has spent three years asking whether they could be something else, and has published an answer: a black grit that removes 97 per cent of textile dye from water in under half an hour.

The stones are washed, baked without air at 600 degrees and treated with steam, which opens pores so small that a gram of the grit has the inner surface of three tennis courts. Dye molecules wander in and stick.

Activated carbon made of coconut shell does the same and is used everywhere. The difference is distance. Shells are shipped from Asia; stones lie in heaps behind packing houses a few kilometres from the laboratory. The team puts the cost at a fifth of the imported product, if a plant can be built to process 5,000 tonnes a year.

“It is not a discovery, it is housekeeping,” said Dr Salama Al Nuaimi, who led the work. “My grandmother roasted stones for coffee. We have gone 300 degrees further.”

The grit was tried for 60 days at a small dyeing workshop, where treated water was clear enough to be used again in rinsing. It performed less well with oily waste, which blocked the pores within a week.

Independent chemists welcomed the results and asked for longer trials, noting that used grit must itself be disposed of. The team’s proposal is to burn it to heat the next batch.

One variety proved better than all others, for reasons that are not yet understood. Farmers, the paper notes, had always considered it the worst to eat.
`,
  },
  {
    key: 'en-opinion-in-praise-of-the-sikka',
    language: 'en',
    section: 'opinion',
    kicker: 'The long way round',
    headline: 'What the narrow lane knew',
    bylines: ['james-whitfield'],
    tags: ['Cities', 'Climate', 'Heritage'],
    hoursAgo: 45,
    body: `
When I moved to Abu Dhabi 12 years ago I did what newcomers do and bought a car. It was three summers before I learnt that my neighbour, who was 70 and had bad knees, reached the bakery sooner than I did. He used the sikka.

A sikka is a lane between two walls, wide enough for two people and a tray. You find them behind the older blocks, unnamed, missing from most maps, generally with a cat. I had taken them for the gaps that planners forgot. My neighbour corrected me: the streets were the gaps, he said, and the lanes were the town.

I have come to think that he was describing a piece of engineering. A narrow lane is shaded by its own walls for all but an hour of the day. It draws a breeze, because warm air rises from the sunny street at one end and cooler air is pulled in from the other. It costs nothing to run. In July I have carried a thermometer down one and watched it drop six degrees in the time it takes to say good morning.

Now we are building new districts with admirable intentions and very wide roads. Consultants present “shading strategies” with canopies, sensors and mist. Some of it will work. I only ask why, among so many clever slides, there is so seldom one that says: put the buildings closer together.

The objection is fire engines, and it is a fair one. But a fire engine needs one good street within reach, not four. The objection is privacy, which the old builders solved by never letting two doors face each other. And the objection, rarely said aloud, is that a lane looks poor.

That is a failure of the eye. I have walked behind the bakery at noon, in August, in a jacket, and felt like the richest man in the city.
`,
  },
  {
    key: 'en-deira-repair-evenings',
    language: 'en',
    section: 'life',
    kicker: 'Weekend',
    headline: 'Bring it broken: the Deira shop where strangers mend your kettle for free',
    bylines: ['dana-qasim'],
    dateline: { place: 'Dubai', sources: ['Al Ufuq'] },
    tags: ['Dubai', 'Environment', 'Cities'],
    hero: {
      picture: 'souk-lanterns',
      caption: 'The lane in Deira where the repair evenings are held on Thursdays',
      credit: 'Photo: Farah Aziz',
      alt: 'Lanterns hanging over a narrow market lane at night',
    },
    hoursAgo: 380,
    body: `
The rules are written on a cardboard box. Bring one thing. Carry it yourself. Sit with the person who mends it. If it cannot be mended, you must take it apart before you go.

Every Thursday at eight, a spice warehouse in Deira is swept, strung with lamps and filled with folding tables, and people queue in the lane with kettles, prams, rice cookers, a talking parrot with a weak battery and, once, an accordion. Waiting for them are about 30 volunteers: retired technicians, two dentists, students, a tailor and a woman who restores clocks and will not touch anything else.

“In my first year here I threw away a fan because of one screw,” said Prakash Nair, 61, who spent his working life in the engine rooms of ferries and started the evenings with a table and a lamp. “I thought about that screw for a long time.”

By his ledger, 2,900 objects have come through in two years and 68 per cent have left working. Toasters do best. Phones do worst, because they are glued, and glue, he says, is a kind of rudeness.

There is no charge. There is a pot of karak, and a tin in which people leave coins or, more often, screws. Spare parts come from the objects that could not be saved, sorted into 144 date boxes along the wall.

The regulars admit that they no longer come only for the repairs. Halfway through the evening the volunteers put down their tools and eat together what the visitors have brought. Last week it was biryani, warmed in a cooker that had arrived an hour earlier with no sign of life.
`,
  },
]
