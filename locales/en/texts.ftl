### What is said about our texts themselves, and on the page that takes photos for those who text.

messages-stop = { $council }: we will not text you first any more. You can still text us, and we answer. To get our texts again, send START.
messages-start = { $council }: we can text you again with news of what you asked us for. To end that, send STOP.
messages-help = { $council }, automated texts. Tell us what you need in your own words, call { $phone }, or book to see us at { $place }. To get no more texts, send STOP.

assistant-photo-link = To send photos, open { $link }
assistant-photo-by-text = We cannot take photos by text. To send your photo, open { $link }

photo-page-council = { $council }
photo-page-title = Send a photo
photo-page-choose = Choose your photos, or take one
photo-page-place = We remove where the photo was taken before anybody sees it.
photo-page-send = Send
photo-page-done-title = We have your photo
photo-page-done = Thank you. Go back to your texts: we go on there.
photo-page-none = We could not open that as a photo. Choose a JPEG or PNG picture.
photo-page-too-big = That photo is too big. Choose one smaller than 10 MB.
photo-page-unknown-title = This link does not work
photo-page-unknown = Check the link, or send us a text: we give you a new one when you send a photo.
photo-page-wrong-title = Sorry, something went wrong
photo-page-wrong = Your photo was not sent. Wait a minute, then try again.
