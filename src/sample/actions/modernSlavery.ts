import {
  golding,
  kentCounty,
  kentFire,
  kentPolice,
  maidstoneCouncil,
  officer,
  oneMaidstone,
} from '../agencies.ts';
import { antiSocial } from '../plan.ts';
import { type ActionScript, asked, atRisk, complete, moved, onTrack, text } from '../script.ts';

const KNOW_THE_SIGNS = 'People who work in the borough know the signs of modern slavery';
const ACT_TOGETHER = 'Agencies act together on what they find';

/** OCG-1 to OCG-4. Illustrative. */
export const MODERN_SLAVERY_ACTIONS: readonly ActionScript[] = [
  {
    ref: 'OCG-1',
    title: 'Brief front-line staff on the signs of modern slavery',
    objective: KNOW_THE_SIGNS,
    description: text`
      Give a one-hour briefing on the signs of modern slavery, and on what to do next, to
      community protection and housing officers, trading standards officers, and fire crews who
      carry out safety visits.`,
    lead: [kentPolice, 'Community safety sergeant'],
    isPublishable: true,
    partners: [maidstoneCouncil, kentCounty, kentFire, golding],
    resources: 'Officer time; rooms lent by the borough council',
    start: '2017-04-24',
    due: '2017-09-29',
    measure: 'Each partner agency has had a briefing, and staff say they know whom to call',
    target: 'Six briefings',
    happened: [
      onTrack('2017-06-28', 50)`
        Three of six briefings delivered: housing options, community protection and Golding Homes.
        Feedback forms are good; people want the number to call on a card.`,
      onTrack('2017-08-24', 65)`
        Fourth briefing done, for trading standards. Two left, both in September when people are
        back.`,
      complete(
        '2017-09-27',
        'Attendance sheets for six briefings and a summary of feedback forms',
        {
          publicWording:
            'Staff from five agencies have been trained to spot the signs of modern slavery.',
        },
      )`
        All six briefings delivered, the last to fire crews on 26 September. Pocket cards went out
        with each one. Refreshers will go through normal inductions.`,
    ],
  },
  {
    ref: 'OCG-2',
    title: 'Agree one referral route for suspected modern slavery',
    objective: ACT_TOGETHER,
    description: text`
      Set down on one page who a member of staff calls, what happens next, where a possible victim
      is taken for the first night, and who makes a referral to the national referral mechanism.`,
    lead: [maidstoneCouncil, 'Community protection team leader'],
    partners: [kentPolice, kentCounty, golding],
    resources: 'Officer time',
    start: '2017-05-10',
    due: '2017-12-15',
    measure: 'One page agreed by every agency in the subgroup, tried out on a made-up case',
    milestones: [
      ['Each agency’s present route written down', '2017-06-30'],
      ['Draft page agreed by the subgroup', '2017-09-29'],
      ['First-night accommodation agreed', '2017-11-17'],
      ['Page tried out in a table-top exercise', '2017-12-15'],
    ],
    happened: [
      onTrack('2017-06-29', 25, { done: [1], written: '2017-07-17' })`
        All agencies have sent in what they do now. They differ more than we thought. Apologies
        for sending this in late.`,
      atRisk('2017-09-28', 45, { done: [1] })`
        Draft is with partners but adult social care want to see the wording on consent before
        they sign. Nothing agreed yet on accommodation.`,
      moved('2017-10-18', '2018-02-28', 'Organised Crime Groups subgroup, 18 October 2017')`
        First-night accommodation needs agreement with the county council, which cannot come
        before January.`,
      onTrack('2017-12-19', 65, { done: [1, 2] })`
        Page agreed by the subgroup by email on 8 December. Two options for accommodation are
        costed and go to the January meeting.`,
      onTrack('2018-01-09', 80, { done: [1, 2, 3] })`
        County council has confirmed the first-night arrangement. Table-top exercise booked for 7
        February at the Town Hall.`,
    ],
  },
  {
    // Contradictory by design: on track, with little done and most of the time gone.
    ref: 'OCG-3',
    title: 'Carry out joint visits to premises where workers may be exploited',
    objective: ACT_TOGETHER,
    description: text`
      Plan and carry out joint visits to hand car washes, nail bars and houses in multiple
      occupation where there are concerns, with an officer present whose only task is to speak to
      the workers.`,
    lead: [kentPolice, 'Neighbourhood inspector'],
    partners: [maidstoneCouncil, kentCounty, kentFire],
    resources: 'Officer time; interpreters from existing contracts',
    start: '2017-04-03',
    due: '2018-03-30',
    measure:
      'Visits made in every quarter, each followed by a joint debrief with actions for agencies',
    target: 'Ten joint visits',
    isSensitive: true,
    happened: [
      onTrack('2017-06-27', 5)`
        List of premises drawn up with trading standards and licensing. No visits yet.`,
      onTrack('2017-09-29', 10, { written: '2017-10-04' })`
        One visit done in September, joint with fire safety and housing. Useful. More to follow
        once summer abstractions are over.`,
      onTrack('2017-12-20', 20)`
        Second visit carried out on 30 November. We are confident of catching up in the new year.`,
      // On track, and asked to move, by design.
      asked('2018-01-10', '2018-06-29')`
        Ten visits cannot be made by the end of March: interpreters have to be booked weeks ahead.`,
    ],
  },
  {
    ref: 'OCG-4',
    title: 'Brief private landlords and letting agents on exploitation',
    objective: KNOW_THE_SIGNS,
    description: text`
      Use the landlords’ forum and a mailing to explain what over-crowding, cash rents and third-
      party tenancies can mean, and how to report a concern.`,
    lead: [maidstoneCouncil, 'Housing and health team leader'],
    partners: [kentPolice, oneMaidstone],
    resources: 'Officer time; printing from the housing budget',
    start: '2017-06-01',
    due: '2017-12-22',
    measure: 'Two sessions held and a leaflet sent to landlords on the council’s mailing list',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-30', 20)`
        Slot agreed on the agenda of the September landlords’ forum. Leaflet text drafted.`,
      onTrack('2017-09-26', 60)`
        First session held at the forum. Several agents stayed behind to ask about tenancies taken
        by a third party, so a question-and-answer sheet is being added.`,
      onTrack('2017-11-20', 80, { by: officer })`
        Leaflet printed and in the winter mailing. Second session is on the agenda for December.`,
      complete('2017-12-14', 'Forum agendas for September and December; copy of the leaflet', {
        by: officer,
      })`
        Second session held on 12 December and the leaflet posted with the winter mailing.`,
    ],
  },
];
