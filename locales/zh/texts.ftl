# Drafted by machine; not yet reviewed by a speaker.
### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }：我们不再主动给您发短信。您仍可发短信来，我们会回复。想再收到，请发 START。
messages-start = { $council }：您要办的事有消息时，我们会再给您发短信。不想收，请发 STOP。
messages-help = { $council } 自动短信。请用您自己的话说您需要什么，或拨打 { $phone }，或预约来{ $place }见我们。不想再收短信，请发 STOP。

assistant-photo-link = 要发照片，请打开 { $link }
assistant-photo-by-text = 我们不能用短信收照片。要发照片，请打开 { $link }

photo-page-council = { $council }
photo-page-title = 发送照片
photo-page-choose = 请选择照片，或现在拍一张
photo-page-place = 我们会先删掉照片里的拍摄地点，别人看不到。
photo-page-send = 发送
photo-page-done-title = 我们收到了您的照片
photo-page-done = 谢谢。请回到短信，我们在那里继续。
photo-page-none = 我们打不开这张照片。请选择 JPEG 或 PNG 图片。
photo-page-too-big = 那张照片太大。请选一张小于 10 MB 的。
photo-page-unknown-title = 这个链接不能用
photo-page-unknown = 请检查链接，或给我们发短信：您说要发照片，我们就给您新的链接。
photo-page-wrong-title = 对不起，出了问题
photo-page-wrong = 您的照片没有发出去。请等一分钟再试。
