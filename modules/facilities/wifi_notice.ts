/** What becomes of the data of whoever uses the Wi-Fi of a hall: nothing is asked for that the law does not ask for (FAC-13). */
export const wifi_notice = {
  zh: '本厅不收姓名和号码，不看您上网的内容',
  en: 'No name or number is asked for, and nobody looks at what you read',
};
