import {
  golding,
  kentCounty,
  kentPolice,
  maidstoneCouncil,
  officer,
  oneMaidstone,
} from '../agencies.ts';
import { antiSocial, reoffending } from '../plan.ts';
import {
  type ActionScript,
  asked,
  atRisk,
  complete,
  moved,
  offTrack,
  onTrack,
  refused,
  suspended,
  text,
} from '../script.ts';

const SAFER_STREETS = 'Streets, parks and homes are free from the harm that drug use leaves behind';
const SAFER_NIGHTS = 'Alcohol and drugs do less harm in shops, pubs and clubs';

/** SM-1 to SM-6. Illustrative. */
export const SUBSTANCES_AND_PLACES_ACTIONS: readonly ActionScript[] = [
  {
    ref: 'SM-1',
    title: 'Set up one way to report discarded needles',
    objective: SAFER_STREETS,
    description: text`
      One number and one online form for the public, shops and housing providers, with a promise
      of how fast needles will be collected.`,
    lead: [maidstoneCouncil, 'Street scene manager'],
    isPublishable: true,
    partners: [kentCounty, golding, oneMaidstone],
    resources: 'Existing cleansing budget',
    start: '2017-04-18',
    due: '2017-07-28',
    measure: 'One route is in use and advertised, and collections are logged by street',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-28', 75)`
        Form built and tested. Golding Homes caretakers are trying it first.`,
      complete('2017-07-27', 'Live form on the council’s website; collection log', {
        publicWording: 'Discarded needles can now be reported by one number or online form.',
      })`
        Form went live on 24 July and posters are up in the toilets and car parks. Golding Homes
        has dropped its own phone line.`,
    ],
  },
  {
    ref: 'SM-2',
    title: 'Agree a joint response to cuckooing',
    objective: SAFER_STREETS,
    description: text`
      Cuckooing is when dealers take over the home of a vulnerable person. Agree who visits, who
      looks after the tenant, and how to use closure powers without making the victim homeless.`,
    origin: 'Raised at the Community Safety and Vulnerabilities Group',
    lead: [kentPolice, 'Community safety sergeant'],
    partners: [maidstoneCouncil, golding, kentCounty],
    resources: 'Officer time',
    start: '2017-05-02',
    due: '2018-03-16',
    measure: 'Joint response in use, and reviewed after the first few times',
    themes: [antiSocial],
    isSensitive: true,
    milestones: [
      ['Visit checklist agreed', '2017-07-31'],
      ['Tenant support offer agreed with housing and adult services', '2017-10-31'],
      ['Joint response trialled', '2017-12-29'],
      ['Review after trial', '2018-03-16'],
    ],
    happened: [
      onTrack('2017-06-30', null, { written: '2017-07-04' })`
        Checklist drafted with neighbourhood officers. Two joint visits used as a first try.`,
      onTrack('2017-09-28', null, { done: [1] })`
        Checklist agreed and in officers’ vehicles. Adult services have named a contact.`,
      onTrack('2017-12-20', null, { done: [1, 2, 3] })`
        Support offer agreed in October. Trial ran through November. Main lesson: visit again
        within a week, not a month.`,
      onTrack('2018-01-10', null, { done: [1, 2, 3] })`
        Review has begun. Sergeants and the two housing teams are being asked what they would
        change.`,
    ],
  },
  {
    // Suspended by design, with leave.
    ref: 'SM-3',
    title: 'Run drug detection evenings at the doors of clubs',
    objective: SAFER_NIGHTS,
    description: text`
      Use detection equipment on loan at club doors on six evenings, with treatment workers on
      hand to speak to people who are turned away.`,
    lead: [kentPolice, 'Licensing sergeant'],
    partners: [oneMaidstone, maidstoneCouncil, kentCounty],
    resources: 'Equipment on loan; officer time',
    start: '2017-05-08',
    due: '2018-01-31',
    measure: 'Six evenings held; door staff and treatment workers say it was worth doing',
    happened: [
      onTrack('2017-06-29', 20)`
        First evening held in June at two venues. Doors were willing.`,
      atRisk('2017-09-28', 35)`
        Second evening held. Equipment was recalled for repair in August and there is no date for
        its return.`,
      suspended('2017-10-20', 35, {
        agreedBy: 'Substance Misuse subgroup, 19 October 2017',
        agreedOn: '2017-10-19',
        reason:
          'The equipment is out of use for the rest of the plan year. To be looked at again for 2018-19.',
      })`
        Suspended. No equipment, and hiring some would cost more than it is worth.`,
    ],
  },
  {
    // Moved twice by design, and overdue on the new day as well.
    ref: 'SM-4',
    title: 'Train off-licence staff on proof of age and on buying for children',
    objective: SAFER_NIGHTS,
    description: text`
      Free training in the shop, in half an hour, on checking age and on adults who buy alcohol
      for children. Shops that take part get a window sticker.`,
    lead: [kentCounty, 'Trading standards officer'],
    isPublishable: true,
    partners: [maidstoneCouncil, kentPolice, oneMaidstone],
    resources: 'Trading standards time; stickers from licensing budget',
    start: '2017-05-15',
    due: '2017-09-29',
    measure: 'Shops in the three wards chosen have been trained and show the sticker',
    target: 'Twenty shops',
    themes: [antiSocial],
    happened: [
      onTrack('2017-06-30', 25)`
        Five shops trained. Half an hour is about right, any longer and they have to shut.`,
      offTrack('2017-09-26', 55, {
        plan: 'Borrow a second trainer from licensing for October',
        who: 'Trading standards officer, Kent County Council',
        planBy: '2017-10-31',
      })`
        Eleven shops. We lost six weeks to another investigation, so the end of September will be
        missed.`,
      moved('2017-09-28', '2017-10-31', 'Chair of the subgroup, by email, 28 September 2017')`
        Trainer was on another investigation for six weeks.`,
      moved('2017-10-19', '2017-12-22', 'Substance Misuse subgroup, 19 October 2017')`
        The second trainer is free only from mid November.`,
      atRisk('2017-12-20', 85, { by: officer })`
        Seventeen shops trained. Nobody wants a trainer in the week before Christmas.`,
      // Refused by design.
      asked('2017-12-20', '2018-01-31')`
        The last three shops can only be visited after the holidays.`,
      refused('2018-01-04', 'Chair of the Safer Maidstone Partnership')`
        It has moved twice. Finish the last shops, and report in January.`,
      atRisk('2018-01-08', 90, {
        publicWording: 'Eighteen of twenty shops have been trained; the last two are booked.',
      })`
        Eighteen. Last two are booked for 16 January. Past the date, but nearly there.`,
    ],
  },
  {
    ref: 'SM-5',
    title: 'Agree with pubs and clubs how drugs that are found are stored and handed over',
    objective: SAFER_NIGHTS,
    description: text`
      One procedure for all late-night venues: a locked box, a log, and collection by the police
      on a fixed day.`,
    lead: [oneMaidstone, 'Night-time economy lead'],
    partners: [kentPolice, maidstoneCouncil],
    resources: 'Boxes bought by venues',
    start: '2017-06-01',
    due: '2017-11-30',
    measure: 'All late-night venues follow the procedure when checked',
    happened: [
      onTrack('2017-06-30', 20, { written: '2017-07-07' })`
        Procedure drafted by licensing sergeant; most venues happy, one queries who pays for the
        box.`,
      onTrack('2017-09-29', 75)`
        Boxes in at all but three venues. First collections have been made.`,
      complete('2017-11-23', 'Signed procedure from each venue; log of check visits')`
        Check visits done over two weekends in November. All venues were following it, one needed
        its log tidying.`,
    ],
  },
  {
    // Corrected by design: declared complete too early.
    ref: 'SM-6',
    title: 'Put needle bins where needles are found most',
    objective: SAFER_STREETS,
    description: text`
      Use the collection log to choose sites, agree them with landowners and ward councillors,
      install the bins and check whether finds nearby go down.`,
    lead: [maidstoneCouncil, 'Street scene manager'],
    isPublishable: true,
    partners: [kentCounty, golding],
    resources: 'Bins from the cleansing budget; emptying by the needle exchange service',
    start: '2017-07-10',
    due: '2018-01-31',
    measure: 'Bins in place at the sites chosen and emptied weekly',
    target: 'Three bins',
    themes: [antiSocial, reoffending],
    happened: [
      complete('2017-09-28', 'Order for three bins', { by: officer })`
        Three bins ordered and sites agreed.`,
      onTrack('2017-10-04', 40, { corrects: 1 })`
        Correction: this was put down as complete by mistake. The bins are ordered, not installed.
        Two landowners have still to sign.`,
      onTrack('2017-12-19', 80)`
        Two bins installed. The third site is waiting for a base to be laid.`,
      complete(
        '2018-01-10',
        'Photographs of three bins in place; first four weekly emptying records',
      )`
        Third bin in place on 8 January. Emptying is on the weekly round.`,
    ],
  },
];
