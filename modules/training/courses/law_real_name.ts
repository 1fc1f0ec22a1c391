import { course } from '../course.ts';
import { at_counters } from './posts.ts';

/** Real-name rules: who may have a number, and how it is proven. */
export const law_real_name = course({
  code: 'law_real_name',
  say: ['法规必修：实名制', 'Law: real-name rules'],
  lead: ['人、证、号三样对上才开卡。', 'Person, document and number must agree before a card is given.'],
  rows: ['TRN-11'],
  form: 'self',
  law: true,
  roles: at_counters,
  units: [
    {
      say: ['看人、看证、读证', 'Look at the person, the document, and read it'],
      rows: ['TRN-11'],
      text: [
        [
          '证件必须是原件、在有效期内，由读卡器读出；人脸和照片、本人三样一致。复印件、照片、截图一律不收。',
          'The document is an original, still valid, and read by the reader; face, photo and person agree. Copies, photos and screenshots are not taken.',
        ],
        [
          '一个人名下最多五个号码；第六个系统会拒，不要帮着想办法。',
          'A person may hold five numbers at most; the sixth is refused by the system, and nobody helps around it.',
        ],
        [
          '代办要两人的证和委托书，代办人的身份也要读；新开卡不许代办的按规定请本人来。',
          'An agent brings both documents and a letter of authority, and is read too; where no agent is allowed, the person comes.',
        ],
      ],
      pairs: [
        [
          ['「身份证忘带？手机里照片也行」', '«Forgot it? A photo will do»'],
          [
            '「要原件才能办，我帮您留号到下午」',
            '«It must be the original; I keep the number till the afternoon»',
          ],
        ],
      ],
    },
    {
      say: ['可疑时怎么办', 'When something is odd'],
      rows: ['TRN-11'],
      text: [
        [
          '人证不符、答不出证上信息、有人在旁边指挥、一次要多张卡：停下，按「可疑」，请值班经理。',
          'Face and document differ, questions about it go unanswered, somebody directs, many cards at once: stop, mark it as suspicious, call the duty manager.',
        ],
        [
          '不当面指责，说「系统要复核，请稍等」。卖卡给他人用是违法的，要当面告知。',
          'Accuse nobody: «It needs a second check, one moment». Selling a card on is illegal, and the customer is told so.',
        ],
      ],
    },
  ],
  questions: [
    {
      row: 'TRN-11',
      ask: ['哪种证件可以办开户？', 'Which document opens a connection?'],
      choices: [
        ['身份证清晰照片', 'A clear photo of the card'],
        ['有效期内的原件，读卡器读出', 'A valid original, read by the reader'],
        ['加盖公章的复印件', 'A stamped copy'],
      ],
      right: 1,
      why: ['只认原件和读卡结果。', 'Only the original as read counts.'],
    },
    {
      row: 'TRN-11',
      ask: ['客户要开第六个号码，怎么办？', 'A customer wants a sixth number. What do you do?'],
      choices: [
        ['说明一证五号，请他清理不用的号', 'Explain the limit of five; unused ones can be given up'],
        ['用家人证件开', 'Use a relative’s document'],
        ['走集团', 'Take the group way'],
      ],
      right: 0,
      why: ['一证五号没有例外。', 'There is no exception to five.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '人脸比对没过，但「看着像」，怎么办？',
        'The face check fails though it «looks alike». What do you do?',
      ],
      choices: [
        ['人工放行', 'Let it pass'],
        ['多试到过', 'Try until it passes'],
        ['停办，请值班经理复核', 'Stop, and have the duty manager check'],
      ],
      right: 2,
      why: ['不符就停，第二个人看。', 'Stop, and a second person looks.'],
    },
    {
      row: 'TRN-11',
      ask: [
        '旁边有人指挥老人一次办四张卡，怎么办？',
        'Somebody directs an elder customer to take four cards. What do you do?',
      ],
      choices: [
        ['照办', 'Do it'],
        ['按可疑停下，请值班经理', 'Mark it suspicious, stop, call the duty manager'],
        ['大声质问那人', 'Accuse the person loudly'],
      ],
      right: 1,
      why: ['典型的收卡贩卡。', 'The pattern of cards bought up.'],
    },
    {
      row: 'TRN-11',
      ask: ['代办补卡要带什么？', 'What does an agent bring for a replacement?'],
      choices: [
        ['两人证件原件和委托书', 'Both original documents and a letter of authority'],
        ['机主电话口头同意', 'A word from the holder on the phone'],
        ['代办人一张证', 'The agent’s document alone'],
      ],
      right: 0,
      why: ['两证一书，代办人也读证。', 'Two documents and a letter; the agent is read too.'],
    },
    {
      row: 'TRN-11',
      ask: ['证件昨天过期，怎么办？', 'The document ran out yesterday. What do you do?'],
      choices: [
        ['差一天，办', 'One day only, do it'],
        ['用户口本代替', 'Use the household book'],
        ['不办，告知换证后来', 'Refuse; come with a new one'],
      ],
      right: 2,
      why: ['过期即无效。', 'Run out is invalid.'],
    },
    {
      row: 'TRN-11',
      ask: ['客户说要把卡「借」给朋友用，您？', 'A customer means to lend the card to a friend. You?'],
      choices: [
        ['告知出借出售违法，后果本人担', 'Say that lending or selling is illegal and falls on them'],
        ['不关我事', 'Not my business'],
        ['帮忙过户给朋友', 'Transfer it without the friend'],
      ],
      right: 0,
      why: ['告知是我们的义务。', 'Telling them is our duty.'],
    },
  ],
});
