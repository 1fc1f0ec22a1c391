import { enterRefusals, type RefusalTable } from './refusal.ts';

/** What the door itself refuses. */
export const kitRefusals = {
  refused: {
    status: 409,
    say: { zh: '现在不能这样做。', en: 'This cannot be done now.' },
    then: { zh: '请看清状态后再试。', en: 'Look at the state and try again.' },
  },
  sign_in: {
    status: 401,
    say: { zh: '请先登录。', en: 'Please sign in first.' },
    then: { zh: '用工号和密码登录。', en: 'Sign in with your staff number and password.' },
  },
  not_permitted: {
    status: 403,
    say: { zh: '您的岗位不能做这件事。', en: 'Your post does not allow this.' },
    then: { zh: '请找有权限的同事办理。', en: 'Ask a colleague whose post allows it.' },
  },
  not_found: {
    status: 404,
    say: { zh: '没有这一项，或不在您的范围内。', en: 'There is no such thing, or it is outside your reach.' },
    then: { zh: '请核对编号。', en: 'Check the number.' },
  },
  wrong_method: {
    status: 405,
    say: { zh: '这个地址不接受这种请求。', en: 'This address does not take this kind of request.' },
    then: { zh: '请看接口说明。', en: 'See the interface description.' },
  },
  csrf: {
    status: 403,
    say: { zh: '这一步不是从本页发出的。', en: 'This step did not come from this page.' },
    then: { zh: '请刷新页面再试。', en: 'Reload the page and try again.' },
  },
  too_many: {
    status: 429,
    say: { zh: '操作太频繁。', en: 'Too many requests.' },
    then: { zh: '请等一分钟再试。', en: 'Wait a minute and try again.' },
  },
  too_large: {
    status: 413,
    say: { zh: '内容太大，超过 1 MB。', en: 'The content is larger than 1 MB.' },
    then: { zh: '请减小后再交。', en: 'Make it smaller and send again.' },
  },
  media_type: {
    status: 415,
    say: { zh: '只接受 JSON。', en: 'Only JSON is accepted.' },
    then: { zh: '请用 application/json。', en: 'Send application/json.' },
  },
  no_request: {
    status: 400,
    say: { zh: '收到的不是完整的请求。', en: 'What came is no whole request.' },
    then: { zh: '请检查发送方后再试。', en: 'Look at what sends it, and try again.' },
  },
  head_too_large: {
    status: 431,
    say: { zh: '请求头太大。', en: 'The head of the request is too large.' },
    then: {
      zh: '请清除本站的浏览器数据后再试。',
      en: 'Clear this site’s data in the browser and try again.',
    },
  },
  too_slow: {
    status: 408,
    say: { zh: '请求来得太慢，没有等到。', en: 'The request came too slowly and was not waited for.' },
    then: { zh: '请检查网络后再试。', en: 'Check the line and try again.' },
  },
  bad_json: {
    status: 400,
    say: { zh: '内容不是完整的 JSON。', en: 'The content is not complete JSON.' },
    then: { zh: '请检查后再交。', en: 'Check it and send again.' },
  },
  bad_key: {
    status: 422,
    say: { zh: '幂等键须为 8 到 255 个字符。', en: 'The idempotency key must have 8 to 255 characters.' },
    then: { zh: '请换一个键。', en: 'Use another key.' },
  },
  key_reused: {
    status: 422,
    say: { zh: '这个幂等键已用于另一个请求。', en: 'This idempotency key was used for another request.' },
    then: { zh: '新的请求请用新的键。', en: 'Use a new key for a new request.' },
  },
  not_from_here: {
    status: 409,
    say: { zh: '现在的状态不能做这一步。', en: 'This step is not possible in the present state.' },
    then: { zh: '请刷新，看清现在的状态。', en: 'Refresh to see the present state.' },
  },
  changed_meanwhile: {
    status: 409,
    say: { zh: '刚才已有人先做了一步。', en: 'Somebody was faster a moment ago.' },
    then: { zh: '请看清现在的状态再做。', en: 'Look at the present state, then decide.' },
  },
  database_away: {
    status: 503,
    say: { zh: '系统正在恢复，请稍候。', en: 'The system is recovering, please wait.' },
    then: {
      zh: '几秒后会自动再试，您的操作没有丢。',
      en: 'It will be tried again in a few seconds; nothing is lost.',
    },
  },
  busy: {
    status: 503,
    say: { zh: '正忙，这一步还没轮到。', en: 'Too many at once: this step did not get its turn.' },
    then: { zh: '请过几秒再试。', en: 'Try again in a few seconds.' },
  },
  unstorable: {
    status: 422,
    say: { zh: '有数字或字符无法保存。', en: 'A number or character in it cannot be stored.' },
    then: { zh: '请改正后再交。', en: 'Correct it and send again.' },
  },
  out_of_room: {
    status: 503,
    say: { zh: '存储已满，暂时不能写入。', en: 'Storage is full; nothing can be written for now.' },
    then: { zh: '请通知系统管理员。', en: 'Tell the system administrator.' },
  },
  step_up: {
    status: 403,
    say: { zh: '这一步须重新输入密码。', en: 'This step asks for your password again.' },
    then: { zh: '请输入密码确认是您本人。', en: 'Enter your password to confirm it is you.' },
  },
  bug: {
    status: 409,
    say: { zh: '系统出错了，已记录。', en: 'Something went wrong on our side; it is recorded.' },
    then: {
      zh: '请再试一次；仍不行请报编号给管理员。',
      en: 'Try again; if it persists, tell the administrator the number.',
    },
  },
} satisfies RefusalTable;

enterRefusals('kit', kitRefusals);
