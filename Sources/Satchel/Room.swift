package enum RoomSatchel {}
