import {
  golding,
  kentCounty,
  kentFire,
  kentPolice,
  maidstoneCouncil,
  officer,
  oneMaidstone,
  pcc,
} from '../agencies.ts';
import { antiSocial, preventDuty, reoffending } from '../plan.ts';
import {
  type ActionScript,
  atRisk,
  closed,
  complete,
  edited,
  moved,
  onTrack,
  text,
} from '../script.ts';

const AWAY_FROM_GANGS = 'Young people are kept, or drawn, away from gangs';
const SAFER_PLACES = 'Places where young people meet are safer';

/** GCSE-6 to GCSE-11. Illustrative. */
export const GANGS_ACTIONS: readonly ActionScript[] = [
  {
    // Closed by design: it will not be delivered.
    ref: 'GCSE-6',
    title: 'Open a weekly drop-in for young people in the town centre',
    objective: SAFER_PLACES,
    description: text`
      Find an empty unit and run a drop-in one evening a week, with youth workers and a police
      community support officer on hand.`,
    lead: [maidstoneCouncil, 'Community development officer'],
    partners: [kentCounty, kentPolice, oneMaidstone],
    resources: 'Grant bid; youth worker time',
    start: '2017-05-15',
    due: '2017-12-22',
    measure: 'Drop-in open weekly during term, and young people say they would come back',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-29', 15)`
        Two empty units looked at with One Maidstone. Bid for a small grant sent in.`,
      closed('2017-09-28', 20, {
        agreedBy: 'Chair of the Safer Maidstone Partnership, by email',
        agreedOn: '2017-09-27',
        reason:
          'The grant bid was turned down and the landlord has let the unit. Youth workers will go out to where young people meet instead.',
      })`
        Not going ahead. Grant refused in August and the unit has gone. Detached youth work covers
        some of the need.`,
    ],
  },
  {
    // Contradictory by design: the percentage falls.
    ref: 'GCSE-7',
    title: 'Match young people at risk of gang involvement with a mentor',
    objective: AWAY_FROM_GANGS,
    description: text`
      Recruit and train volunteer mentors and match them with young people put forward by schools,
      early help and the youth offending service. Each match lasts at least six months.`,
    lead: [kentCounty, 'Youth work manager, Early Help'],
    partners: [kentPolice, pcc, golding],
    resources: 'Bid to the Police and Crime Commissioner for mentor training and expenses',
    start: '2017-04-18',
    due: '2018-03-30',
    measure: 'Matches last six months; young people and schools report a difference',
    target: 'Twelve matches',
    themes: [reoffending, preventDuty],
    happened: [
      onTrack('2017-06-27', 35)`
        Nine mentors recruited and checked. Training weekend held in June. First four matches
        made.`,
      onTrack('2017-09-29', 70, { written: '2017-10-16' })`
        Eight matches now running. Sorry this is late, half the team has been on leave.`,
      onTrack('2017-12-20', 58)`
        We had been counting introductions as matches. Only seven have got past the first month,
        so the figure goes down. Two new mentors start in January.`,
    ],
  },
  {
    ref: 'GCSE-8',
    title: 'Give talks on county lines in schools',
    objective: AWAY_FROM_GANGS,
    description: text`
      County lines is the use of children and vulnerable adults by city gangs to carry and sell
      drugs elsewhere. Give assemblies for years 8 and 9, followed by a smaller session for pupils
      whom the school is worried about.`,
    lead: [kentPolice, 'Schools officer'],
    isPublishable: true,
    partners: [kentCounty, maidstoneCouncil],
    resources: 'Schools officer time',
    start: '2017-06-05',
    due: '2018-03-23',
    measure: 'Talk given in every secondary school that wants one; teachers rate it useful',
    themes: [reoffending],
    happened: [
      onTrack('2017-06-30', 15)`
        Slides tested on one year group. Too long, too much about the law. Cut by half.`,
      edited('2017-07-13', {
        title: 'Give assemblies on county lines, with a follow-up for pupils at risk',
      }),
      onTrack('2017-09-29', 35)`
        Assemblies in three schools since term started. Follow-up sessions are where the real
        conversations happen.`,
      onTrack('2017-12-19', 65)`
        Six schools done, three booked for January and February. Alternative provision has asked
        for its own version.`,
      onTrack('2018-01-10', 70)`
        Seventh school visited this week. Version for alternative provision being tried on 25
        January.`,
    ],
  },
  {
    ref: 'GCSE-9',
    title: 'Test whether shops sell knives to under-18s',
    objective: SAFER_PLACES,
    description: text`
      Advise shops that sell knives on their duties, then run test purchases with young
      volunteers. Advise again or take action where a sale is made.`,
    lead: [kentCounty, 'Trading standards officer'],
    partners: [kentPolice, oneMaidstone],
    resources: 'Trading standards and police cadets’ time',
    start: '2017-06-12',
    due: '2017-12-15',
    measure: 'Shops advised, then tested; every sale made is followed up',
    target: 'Two test days',
    happened: [
      onTrack('2017-06-30', 10)`
        Shops listed with One Maidstone. Advice packs on order.`,
      onTrack('2017-09-27', 45, { written: '2017-10-05' })`
        Packs delivered in person to shops in the town and two retail parks. First test day set
        for October half term.`,
      atRisk('2017-11-16', 65)`
        First test day done. Second had to be cancelled because no volunteers of the right age
        were free.`,
      moved('2017-11-16', '2018-03-02', 'Chair of the subgroup, by email, 16 November 2017')`
        Volunteers of the right age are not available before the February half term.`,
      moved('2017-11-17', '2018-02-23', 'Chair of the subgroup, by email, 17 November 2017', {
        corrects: 1,
      })`
        Put right: the date entered yesterday was the week after half term. The agreed day is 23
        February.`,
      onTrack('2017-12-21', 75)`
        Volunteers found and consent forms sent out. Shops from the first day have had their
        letters.`,
      onTrack('2018-01-09', 80)`
        Consent forms are all back. Two officers booked for 20 February.`,
    ],
  },
  {
    ref: 'GCSE-10',
    title: 'Run a fire service course for young people at risk of exclusion',
    objective: AWAY_FROM_GANGS,
    description: text`
      A five-day course at the fire station for young people put forward by schools and early
      help: discipline, first aid, the consequences of knife injuries and of hoax calls.`,
    lead: [kentFire, 'Youth engagement officer'],
    isPublishable: true,
    partners: [kentCounty, kentPolice],
    resources: 'Fire station staff; lunches paid by schools',
    start: '2017-06-01',
    due: '2018-01-31',
    measure: 'Two courses run; schools say behaviour has improved a term later',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-30', 20)`
        Dates fixed for July and October. Schools have put names forward to early help.`,
      onTrack('2017-09-26', 55)`
        July course ran with a full group. All but one finished the week.`,
      onTrack('2017-12-15', 90)`
        Second course done at October half term. Waiting for schools to fill in the behaviour
        form.`,
      complete('2018-01-05', 'Course reports for July and October; forms from schools', {
        publicWording:
          'Young people have taken part in two week-long courses run by the fire service.',
      })`
        Forms back from all the schools and they are positive. Funding for a course next summer is
        being looked for.`,
    ],
  },
  {
    // By design it has no due date.
    ref: 'GCSE-11',
    title: 'Keep a shared map of places where young people are at risk',
    objective: SAFER_PLACES,
    description: text`
      Partners add places of concern once a month, agree who will do what there, and take them off
      when the concern has gone. Places only: no names.`,
    origin: 'Raised at the Community Safety and Vulnerabilities Group',
    lead: [maidstoneCouncil, 'Community protection officer'],
    partners: [kentPolice, kentCounty, golding, oneMaidstone],
    resources: 'Officer time; existing mapping licence',
    start: '2017-07-03',
    due: null,
    measure: 'Every place on the map has an agency and a next step',
    themes: [antiSocial],
    happened: [
      onTrack('2017-09-29', 40)`
        Map is running. Six partners have added places. Youth workers find it more use than the
        old list.`,
      onTrack('2017-12-14', 60, { by: officer })`
        Reviewed monthly. Three places taken off after lighting and hedges were dealt with.`,
      onTrack('2018-01-08', 60)`
        January review done. Two places added near the river. No end date was ever set for this
        one, subgroup to decide if it is an action or just what we do.`,
    ],
  },
];
