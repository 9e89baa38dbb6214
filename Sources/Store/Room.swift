package enum RoomStore {}
